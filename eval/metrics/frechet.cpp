// The distance of two Gaussians over features (FID, arXiv 1706.08500).
#include <Eigen/Eigenvalues>
#include <algorithm>

#include "qrazor/eval/images.h"

namespace qrazor::eval {
namespace {

using Square = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Square square_of(const Statistics& statistics) {
    const auto size = static_cast<Eigen::Index>(statistics.mean.size());
    return Eigen::Map<const Square>(statistics.covariance.data(), size, size);
}

// Of a symmetric matrix without negative eigenvalues but for rounding.
Square root_of(const Square& symmetric) {
    const Eigen::SelfAdjointEigenSolver<Square> solver(symmetric);
    return solver.eigenvectors() * solver.eigenvalues().cwiseMax(0).cwiseSqrt().asDiagonal() *
           solver.eigenvectors().transpose();
}

}  // namespace

Statistics statistics_of(const Matrix& features) {
    const auto rows = static_cast<Eigen::Index>(features.rows);
    const auto columns = static_cast<Eigen::Index>(features.columns);
    Square centred =
        Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>(
            features.values.data(), rows, columns)
            .cast<double>();
    const Eigen::RowVectorXd mean = centred.colwise().mean();
    centred.rowwise() -= mean;
    const Square covariance = centred.transpose() * centred / static_cast<double>(rows - 1);
    return {{mean.data(), mean.data() + columns},
            {covariance.data(), covariance.data() + columns * columns}};
}

double frechet_distance(const Statistics& a, const Statistics& b) {
    const Square first = square_of(a);
    const Square second = square_of(b);
    const Square root = root_of(first);
    const Square mixed = root * second * root;
    // Symmetric but for rounding, which the solver would not see: it reads one half.
    const Eigen::SelfAdjointEigenSolver<Square> solver((mixed + mixed.transpose()) / 2,
                                                       Eigen::EigenvaluesOnly);
    double distance =
        first.trace() + second.trace() - 2 * solver.eigenvalues().cwiseMax(0).cwiseSqrt().sum();
    for (std::size_t k = 0; k < a.mean.size(); ++k) {
        distance += (a.mean[k] - b.mean[k]) * (a.mean[k] - b.mean[k]);
    }
    return distance;
}

}  // namespace qrazor::eval
