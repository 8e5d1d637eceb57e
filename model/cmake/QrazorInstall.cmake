# What `cmake --install` puts down for other projects: the model library, the support library it
# stands on, their headers, and what find_package(qrazor) needs. formats/ adds its own.
include(CMakePackageConfigHelpers)
set(qrazor_package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/qrazor)

install(TARGETS qrazor_support qrazor_model EXPORT qrazorTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT model)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/support/include/ ${PROJECT_SOURCE_DIR}/model/include/
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT model FILES_MATCHING PATTERN "*.h")
install(EXPORT qrazorTargets NAMESPACE qrazor:: DESTINATION ${qrazor_package_folder}
  COMPONENT model)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/qrazorConfig.cmake.in
  ${PROJECT_BINARY_DIR}/qrazorConfig.cmake INSTALL_DESTINATION ${qrazor_package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/qrazorConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/qrazorConfig.cmake
  ${PROJECT_BINARY_DIR}/qrazorConfigVersion.cmake
  DESTINATION ${qrazor_package_folder} COMPONENT model)

if(QRAZOR_TESTS)
  # Installs into a folder of its own, then builds and runs a project that knows only that folder.
  add_test(NAME "model_install: find_package(qrazor) in another project"
    COMMAND ${CMAKE_COMMAND} -DBUILD=${PROJECT_BINARY_DIR}
      -DCONSUMER=${PROJECT_SOURCE_DIR}/model/tests/consumer
      -DWORK=${PROJECT_BINARY_DIR}/install-test -DGENERATOR=${CMAKE_GENERATOR}
      -DCOMPILER=${CMAKE_CXX_COMPILER} "-DFLAGS=${CMAKE_CXX_FLAGS}" -DVERSION=${PROJECT_VERSION}
      -P ${CMAKE_CURRENT_LIST_DIR}/install_test.cmake)
endif()
