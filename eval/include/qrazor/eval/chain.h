// A deterministic chain of a diffusion network: the network is run once a step, from noise to an
// image, and each step is linear in the state and in what came out.
#pragma once
#include <cstddef>
#include <vector>

namespace qrazor::eval {

struct Chain {
    // x <- keep * x + add * network(x, time)
    struct Step {
        double time;  // as the network's embedding of time takes it
        float keep;
        float add;
    };
    std::vector<Step> steps;
    std::size_t classes = 0;   // that an image can be asked of
    std::size_t channels = 0;  // a state has channels x side x side values
    std::size_t side = 0;
    bool pixels = false;  // whether a last state is an image, black -1 and white 1; else a latent
};

// For networks that predict v = cos(phi) noise - sin(phi) image, with the cosine schedule phi = pi
// t / 2: DDIM (arXiv 2010.02502) turns the state by pi / (2 * count) a step (arXiv 2202.00512).
// Times are 1000 t.
Chain rotation_chain(std::size_t count);

// For networks that predict the noise of 1000 steps with variances from 1e-4 to 0.02 (DDPM, arXiv
// 2006.11239): DDIM in `count` of them, count a divisor of 1000. Throws qrazor::Error.
Chain noise_chain(std::size_t count);

}  // namespace qrazor::eval
