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
        int right = 0;  ///< questions right at the first try
        int count = 0;  ///< questions
    };
    std::vector<Line> lessons;  ///< finished ones, in order
    int lessonCount = 0;        ///< of the program
    int roundsPlayed = 0;
    int roundsRight = 0;
    int bestPoints = 0;
    /// All lessons are finished. Before that it is a record, and not yet a certificate.
    [[nodiscard]] bool complete() const { return static_cast<int>(lessons.size()) >= lessonCount; }
};
[[nodiscard]] Certificate certificateFrom(const ProgressStore &store, const QString &name, const QDate &day);

/// One A4 page, landscape, in the current language. Empty when the PDF could not be made.
[[nodiscard]] QByteArray certificatePdf(const Certificate &certificate);
/// The same page as a picture, for the preview.
[[nodiscard]] QImage certificateImage(const Certificate &certificate, int dpi);

}  // namespace resetscope::app::training
