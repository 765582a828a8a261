#pragma once

#include "ui/shell/Page.h"

#include <QPointer>
#include <QUndoCommand>

namespace hallmarker::ui {

/// One text of a record changed by a person: name, or a field of the body. Redo and undo are writes of their own, which
/// another seat may have got ahead of; then both texts are shown and the person decides.
class FieldEdit final : public QUndoCommand {
public:
    FieldEdit(Page &page, QString recordId, QString field, QString label, QString before, QString after);

    void redo() override { write(m_before, m_after); }
    void undo() override { write(m_after, m_before); }
    int id() const override { return 1; }

    /// The body field that holds a record's name.
    static QString nameField() { return QStringLiteral("/name"); }

private:
    void write(const QString &from, const QString &to);

    QPointer<Page> m_page;
    QString m_recordId;
    QString m_field;
    QString m_label;
    QString m_before;
    QString m_after;
};

} // namespace hallmarker::ui
