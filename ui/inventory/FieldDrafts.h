#pragma once

#include <QJsonValue>
#include <QString>

namespace hallmarker::ui {

class Page;
struct Draft;

/// Half-typed fields of records, kept on disk so that a crash costs no typing.
class FieldDrafts {
public:
    explicit FieldDrafts(const Page &page) : m_page(page) {}

    /// An equal pair means: no more. `recordName`: what to call it when it is offered again.
    void keep(const QString &recordId, const QString &recordName, const QString &key, const QJsonValue &before, const QJsonValue &typed);
    void drop(const QString &recordId, const QString &key);
    /// Stable name of a field of a record.
    static QString formOf(const QString &recordId, const QString &key);

private:
    const Page &m_page;
};

} // namespace hallmarker::ui
