#pragma once

#include "core/record/Record.h"
#include "ui/shell/Page.h"

#include <QObject>

namespace hallmarker::ui {

class InlineMessage;

/// Slow work of the inventory with files: look whether they are as registered, find one that moved, write the lists.
/// What came of it stands in the message of the page.
class InventoryFileJobs final : public QObject {
    Q_OBJECT
public:
    InventoryFileJobs(PageServices &services, InlineMessage &message, QObject *parent) : QObject(parent), m_services(services), m_message(message) {}

    void verify();
    void relocate(const core::Record &version, const QString &role);
    /// `kind` empty: all lists; `title` names the kind.
    void exportLists(const QString &kind, const QString &title);

Q_SIGNALS:
    /// Files were looked at; of one version, or of all when the id is empty.
    void looked(const QString &id);
    /// The chosen file holds other bytes, and the person wants to import it as a version of its own.
    void newVersionWanted(const hallmarker::core::Record &version, const QString &path);

private:
    void relocateTo(const core::Record &version, const QString &role, const QString &path);

    PageServices &m_services;
    InlineMessage &m_message;
};

} // namespace hallmarker::ui
