// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/config_setting.h"
#include "app/evidence/hit_table.h"
#include "app/evidence/json_tree.h"

namespace resetscope::app {

/// What a JSON document of an orchestrator or cloud is: "kubernetes", "aws", "envoy"; empty: none that is known.
[[nodiscard]] QString documentForm(const JsonNode &root);

/// `kubectl get pods|events|nodes -o json`, alone or in a list.
void readKubernetes(const JsonNode &root, const PatternBook &book, HitTable &hits, int year);

/// `aws elbv2 describe-load-balancer-attributes|describe-target-group-attributes`, `aws elb describe-...`.
[[nodiscard]] std::vector<ConfigScope> readAwsAttributes(const JsonNode &root, const QString &file);

}  // namespace resetscope::app
