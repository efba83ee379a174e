# SPDX-License-Identifier: GPL-3.0-or-later
# Folders of a package are open to everybody, whatever umask its maker has (CMake sets the modes of files alone).
cmake_minimum_required(VERSION 3.25)
file(CHMOD_RECURSE ${CPACK_TEMPORARY_DIRECTORY} DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
