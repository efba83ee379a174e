// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the seed corpus of the capture fuzzer: small captures of every form, into the folder given.
#include "tests/probes/capture/traffic_maker.h"

#include <cstdint>
#include <cstdio>
#include <string>

int main(int argc, char **argv)
{
    using namespace resetscope::test;
    if (argc != 2) {
        std::fputs("usage: capture-seeds FOLDER\n", stderr);
        return 2;
    }
    TrafficPlan plan;
    plan.connections = 4;
    plan.endpointShare = 0.5;
    plan.pathShare = 0.4;
    int number = 0;
    for (const unsigned link : {0U, 1U, 51U, 101U, 113U, 276U}) {
        for (int variant = 0; variant < 4; ++variant) {
            plan.seed = static_cast<std::uint64_t>(++number);
            FileForm form;
            form.pcapng = variant >= 2;
            form.nanoseconds = variant % 2 == 1;
            form.swapped = variant == 1 || variant == 3;
            form.strangeBlocks = variant == 3;
            form.linkType = static_cast<std::uint16_t>(link);
            form.vlanTags = link == 1 ? variant : 0;
            form.snapLength = 160;
            const std::string bytes = captureOf(makeTraffic(plan).wires, form).substr(0, 6000);
            const std::string path = std::string(argv[1]) + "/seed-" + std::to_string(number);
            std::FILE *file = std::fopen(path.c_str(), "wb");
            if (file == nullptr || std::fwrite(bytes.data(), 1, bytes.size(), file) != bytes.size() ||
                std::fclose(file) != 0) {
                std::perror(path.c_str());
                return 1;
            }
        }
    }
    return 0;
}
