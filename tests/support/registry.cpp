// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <map>
#include <vector>

namespace resetscope::tests
{
namespace
{

struct Entry {
    std::string name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Entry> &entries()
{
    static std::vector<Entry> list;
    return list;
}

ApplicationFactory &factory()
{
    static ApplicationFactory make = [](int &argc, char **argv) -> std::unique_ptr<QObject> {
        return std::make_unique<QCoreApplication>(argc, argv);
    };
    return make;
}

}  // namespace

bool registerTest(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    entries().push_back({name, std::move(make)});
    return true;
}

bool setApplicationFactory(ApplicationFactory make)
{
    factory() = std::move(make);
    return true;
}

}  // namespace resetscope::tests

// usage: test_x [Class] [Qt Test options]
int main(int argc, char **argv)
{
    using namespace resetscope::tests;
    const auto application = factory()(argc, argv);
    std::string only;
    std::vector<char *> rest{argv[0]};
    for (int i = 1; i < argc; ++i) {
        if (i == 1 && argv[i][0] != '-') {
            only = argv[i];
        } else {
            rest.push_back(argv[i]);
        }
    }
    int failures = 0;
    int run = 0;
    for (const auto &entry : entries()) {
        if (!only.empty() && entry.name != only) {
            continue;
        }
        ++run;
        const auto object = entry.make();
        failures += QTest::qExec(object.get(), static_cast<int>(rest.size()), rest.data());
    }
    if (run == 0) {
        std::fprintf(stderr, "no test class named '%s'\n", only.c_str());
        return 1;
    }
    return failures == 0 ? 0 : 1;
}
