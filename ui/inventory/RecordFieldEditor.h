#pragma once

#include "ui/inventory/RecordFields.h"

#include <QObject>
#include <QPair>

class QWidget;

namespace hallmarker::ui {

/// Names of records that a field may point to, by id.
using RecordNames = QList<QPair<QString, QString>>;

/// The widget for one field of a record, with its value as JSON. The widget itself takes the keyboard, so that a label
/// can be its buddy.
class RecordFieldEditor final : public QObject {
    Q_OBJECT
public:
    RecordFieldEditor(const RecordFieldSpec &spec, const RecordNames &names, QWidget *parent);

    QWidget *widget() const { return m_widget; }
    QJsonValue value() const;
    /// Does not signal. The cursor stays where it was.
    void setValue(const QJsonValue &value);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    /// On every change by a person.
    void edited();
    /// A choice was made or Enter pressed: as good as leaving.
    void committed();

private:
    RecordFieldSpec m_spec;
    QWidget *m_widget;
};

} // namespace hallmarker::ui
