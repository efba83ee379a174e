// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_input.h"

#include "app/report/case_json.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace resetscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxCaseBytes = 64LL * 1024 * 1024;

/// The bytes of a case file, or one sentence.
std::variant<QByteArray, UsageError> readBytes(const QString &command, const QString &path)
{
    QFile file;
    bool open = false;
    if (path == u"-"_s) {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        if (QFileInfo(path).isDir()) {
            return UsageError{u"%1: '%2' is a folder, not a case"_s.arg(command, path)};
        }
        file.setFileName(path);
        open = file.open(QIODevice::ReadOnly);
    }
    if (!open) {
        return UsageError{u"%1: '%2' cannot be read: %3"_s.arg(command, path, file.errorString())};
    }
    QByteArray bytes = file.read(kMaxCaseBytes + 1);
    if (bytes.size() > kMaxCaseBytes) {
        return UsageError{u"%1: '%2' is larger than 64 MiB, so it is not a case"_s.arg(command, path)};
    }
    return bytes;
}

}  // namespace

std::variant<app::CaseFile, UsageError> readCase(const QString &command, const QString &path)
{
    auto bytes = readBytes(command, path);
    if (const auto *error = std::get_if<UsageError>(&bytes)) {
        return *error;
    }
    const QString name = QFileInfo(path).fileName();
    auto loaded = app::caseFromJson(std::get<QByteArray>(bytes), name);
    if (const auto *error = std::get_if<app::LoadError>(&loaded)) {
        const QString where = error->pointer.isEmpty() ? QString() : u" (at %1)"_s.arg(error->pointer);
        return UsageError{u"%1: '%2' is not a readable case%3: %4"_s.arg(command, name, where, error->message)};
    }
    return std::get<app::CaseFile>(std::move(loaded));
}

}  // namespace resetscope::cli
