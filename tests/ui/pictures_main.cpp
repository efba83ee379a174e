// SPDX-License-Identifier: GPL-3.0-or-later
// usage: resetscope-pictures DIR [only-names-that-contain-this [grey|protan|deutan|tritan]]
// Writes PAGE-STATE-VARIANT.png for every page, state and look; with a last word as such eyes see it.
#include "tests/ui/colour_vision.h"
#include "tests/ui/page_states.h"
#include "ui/application.h"

#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <cstdio>

using namespace resetscope;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    ui::Application application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        std::fprintf(stderr, "usage: resetscope-pictures DIR [PART-OF-NAME [grey|protan|deutan|tritan]]\n");
        return 2;
    }
    const QStringList kinds{u"usual"_s, u"grey"_s, u"protan"_s, u"deutan"_s, u"tritan"_s};
    const auto eyes = static_cast<tests::Eyes>(std::max<qsizetype>(0, kinds.indexOf(arguments.value(3))));
    int failures = 0;
    tests::Studio studio(arguments.value(2), [&](QWidget &widget, const QString &name) {
        const QString path = QDir(arguments[1]).filePath(name + u".png"_s);
        if (!tests::seenBy(eyes, widget.grab().toImage()).save(path)) {
            ++failures;
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
        }
    });
    for (const tests::Variant &variant : tests::allVariants()) {
        tests::visitPages(studio, variant);
    }
    const int written = studio.taken() - failures;
    std::printf("%d pictures in %s\n", written, qPrintable(arguments[1]));
    return failures == 0 && written > 0 ? 0 : 1;
}
