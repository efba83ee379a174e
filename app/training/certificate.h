// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/progress_store.h"

#include <QByteArray>
#include <QImage>

namespace resetscope::app::training {

/// What a certificate says.
struct Certificate {
    QString name;
    QDate day;
    struct Line {
        QString title;
        double score = 0;  ///< [0, 1]
    };
    std::vector<Line> lessons;  ///< finished ones, in order
    int lessonCount = 0;        ///< of the program
    int roundsPlayed = 0;
    int roundsRight = 0;
    int bestPoints = 0;
};
[[nodiscard]] Certificate certificateFrom(const ProgressStore &store, const QString &name, const QDate &day);

/// One A4 page, landscape, in the current language. Empty when the PDF could not be made.
[[nodiscard]] QByteArray certificatePdf(const Certificate &certificate);
/// The same page as a picture, for the preview.
[[nodiscard]] QImage certificateImage(const Certificate &certificate, int dpi);

}  // namespace resetscope::app::training
