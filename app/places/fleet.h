// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/run_controller.h"

#include <QString>

namespace resetscope::app {

/// Files for tools that people already run, so that many places can be tested.
enum class FleetTool { Kubernetes, Ansible };

struct FleetOptions {
    QString fileName;  ///< as the instructions inside the file call it; empty: a usual one
    QString image;     ///< Kubernetes: the container image; empty: `resetscope-cli` of this version
    int count = 3;     ///< Kubernetes: how many nodes, 1 to 1000
};

/// "resetscope-job.yaml", "resetscope-places.yaml".
[[nodiscard]] QString usualFileName(FleetTool tool);

/// A file, or why there is none.
struct FleetFile {
    QString text;     ///< empty when there is a problem
    QString problem;  ///< translated
};

/// The file for this request, ready to use: a Kubernetes Job spread over nodes, or an Ansible playbook. A translated
/// sentence when a part of the request looks like a secret (a key or password in an address): such a file is copied,
/// mailed and checked in.
[[nodiscard]] FleetFile fleetFile(FleetTool tool, const RunRequest &request, const FleetOptions &options = {});

}  // namespace resetscope::app
