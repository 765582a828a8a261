#pragma once

#include "core/check/CheckRegistry.h"
#include "core/storage/Workspace.h"
#include "ui/shell/Page.h"

#include <functional>

namespace hallmarker::ui {

class InlineMessage;

/// Writes the datasheet of a dataset version into a file. What it is made of lies in several rooms; the program hands it in.
class DatasheetExport final : public QObject {
    Q_OBJECT
public:
    struct Made {
        QByteArray bytes;
        qsizetype open = 0;  ///< questions without an answer
        qsizetype all = 0;
    };
    /// `format` is the ending of the file: "html", "pdf", "odt", "md", "json". Notes the export in the log.
    using Make = std::function<core::Result<Made>(core::Workspace &, const core::CheckRegistry *, const QString &record, const QString &format)>;
    static void setMaker(const Make &make);

    DatasheetExport(PageServices &services, InlineMessage &message, QObject *parent) : QObject(parent), m_services(services), m_message(message) {}

    /// Of a dataset (its newest version) or a version of one.
    void ask(const QString &record, const QString &name);
    static bool isOf(const QString &record);

private:
    void write(const QString &record, const QString &path);

    PageServices &m_services;
    InlineMessage &m_message;
};

} // namespace hallmarker::ui
