# How every library and test of the tree is declared, so that warnings, include folders and the
# Catch2 version are handled in one place.
include(GNUInstallDirs)
include(QrazorUnity)

add_library(qrazor_options INTERFACE)
target_compile_options(qrazor_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>  # GCC 12: false alarms in std::string operator+
  $<$<BOOL:${QRAZOR_WERROR}>:-Werror>)

# qrazor_text_only(TARGET): a target without hot loops, built for a short compile time.
function(qrazor_text_only target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0>)
endfunction()

# qrazor_text_only_sources(SOURCES...): the same for some files of a target.
function(qrazor_text_only_sources)
  set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS $<$<CONFIG:Release>:-O0>)
endfunction()

# qrazor_hot(TARGET), qrazor_hot_sources(SOURCES...): with loops that run for seconds, where one
# third more time to compile is soon earned.
function(qrazor_hot target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O2>)
endfunction()
function(qrazor_hot_sources)
  set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS $<$<CONFIG:Release>:-O2>)
endfunction()

# qrazor_library(NAME SOURCES... [DEPENDS targets...]): a static library `qrazor_NAME` (alias
# `qrazor::NAME`) with its public headers under include/.
function(qrazor_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
  add_library(qrazor_${name} STATIC ${ARG_SOURCES})
  add_library(qrazor::${name} ALIAS qrazor_${name})
  set_target_properties(qrazor_${name} PROPERTIES EXPORT_NAME ${name})
  target_include_directories(qrazor_${name} PUBLIC
    $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_link_libraries(qrazor_${name} PUBLIC ${ARG_DEPENDS}
    PRIVATE $<BUILD_INTERFACE:qrazor_options> ${ARG_PRIVATE_DEPENDS})
  qrazor_unity(qrazor_${name})
endfunction()

if(QRAZOR_TESTS)
  find_package(Catch2 REQUIRED)
  # Catch2's own main is slow to compile, so it is built once and shared by every test binary.
  # <qrazor_catch.h> serves version 2 and version 3 alike.
  add_library(qrazor_catch STATIC ${CMAKE_CURRENT_LIST_DIR}/catch_main.cpp)
  qrazor_text_only(qrazor_catch)
  target_compile_options(qrazor_catch PRIVATE -fno-sanitize=all)  # 16 s instead of 41, with them on
  target_include_directories(qrazor_catch PUBLIC ${CMAKE_CURRENT_LIST_DIR})
  if(Catch2_VERSION VERSION_GREATER_EQUAL 3)
    target_link_libraries(qrazor_catch PUBLIC Catch2::Catch2)
    target_compile_definitions(qrazor_catch PUBLIC QRAZOR_CATCH_V3)
  else()
    target_link_libraries(qrazor_catch PUBLIC Catch2::Catch2)
  endif()
  include(Catch)
endif()

# qrazor_tests(NAME [TEXT_ONLY] SOURCES... DEPENDS targets...): one Catch2 binary, each test case in
# CTest.
function(qrazor_tests name)
  if(NOT QRAZOR_TESTS)
    return()
  endif()
  cmake_parse_arguments(ARG "TEXT_ONLY" "" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE qrazor_options qrazor_catch ${ARG_DEPENDS})
  target_compile_definitions(${name} PRIVATE QRAZOR_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    QRAZOR_BUILD_DIR="${PROJECT_BINARY_DIR}")
  if(ARG_TEXT_ONLY)
    qrazor_text_only(${name})
  endif()
  # A name that CTest garbles (by a semicolon, say) matches nothing: that fails, as it does in Catch2 3
  # by itself.
  if(Catch2_VERSION VERSION_LESS 3)
    set(no_tests EXTRA_ARGS --warn NoTests)
  endif()
  catch_discover_tests(${name} TEST_PREFIX "${name}: " DISCOVERY_MODE PRE_TEST ${no_tests})
endfunction()
