# SPDX-License-Identifier: GPL-3.0-or-later
# One .ts a language, compiled and carried inside the programs (prefix /i18n).
set(resetscope_languages de fr es pt_BR ja zh_CN ar)
set(resetscope_ts_files ${PROJECT_SOURCE_DIR}/translations/resetscope_en.ts)
foreach(language IN LISTS resetscope_languages)
    list(APPEND resetscope_ts_files ${PROJECT_SOURCE_DIR}/translations/resetscope_${language}.ts)
endforeach()
qt_add_lrelease(resetscope_app TS_FILES ${resetscope_ts_files} QM_FILES_OUTPUT_VARIABLE resetscope_qm_files)
qt_add_resources(resetscope_app i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${resetscope_qm_files}
    OPTIONS --format-version 1)
