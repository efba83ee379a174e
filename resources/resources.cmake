# SPDX-License-Identifier: GPL-3.0-or-later
# Everything under resources/ that the programs carry. A new file is listed here.
set(resetscope_content
    content/causes.json
    content/collector.ps1
    content/collector.sh
    content/evidence.json
    content/glossary.json
    content/other_place.sh
    content/patterns.json
    content/places-ansible.yaml
    content/places-kubernetes.yaml
    content/probes.json
    content/rounds.json
    content/suspects.json
    content/tree.json)
file(GLOB resetscope_fix_files CONFIGURE_DEPENDS
    RELATIVE ${PROJECT_SOURCE_DIR}/resources ${PROJECT_SOURCE_DIR}/resources/content/fixes/*.json)
file(GLOB resetscope_lesson_files CONFIGURE_DEPENDS
    RELATIVE ${PROJECT_SOURCE_DIR}/resources ${PROJECT_SOURCE_DIR}/resources/content/lessons/*.json)
list(APPEND resetscope_content ${resetscope_fix_files} ${resetscope_lesson_files})
list(TRANSFORM resetscope_content PREPEND ${PROJECT_SOURCE_DIR}/resources/)
# Format 1 keeps no times of the files: what comes out depends on the source alone.
qt_add_resources(resetscope_app content PREFIX / BASE ${PROJECT_SOURCE_DIR}/resources FILES ${resetscope_content}
    OPTIONS --format-version 1)
