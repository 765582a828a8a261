#pragma once

#include "inventory/card/CardFields.h"

#include <QJsonValue>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace hallmarker::ui {

/// The editor of one field of a card: a line, paragraphs, one entry a line, or a choice. Tells when it was left changed.
class CardFieldEditor final : public QWidget {
    Q_OBJECT
public:
    explicit CardFieldEditor(const inventory::CardFieldSpec &spec, QWidget *parent = nullptr);

    const inventory::CardFieldSpec &spec() const { return m_spec; }
    void setValue(const QJsonValue &value);
    QJsonValue value() const;
    /// What was last set: the stored value.
    QJsonValue stored() const { return m_stored; }
    QWidget *editor() const;
    /// The value could not be stored: it stays, and is tried again when the field is left.
    void keepUnstored(const QJsonValue &value, const QJsonValue &stored);
    bool hasUnstored() const;

    /// How a value is typed, and what was typed as a value.
    static QString textOf(const inventory::CardFieldSpec &spec, const QJsonValue &value);
    static QJsonValue valueOf(const inventory::CardFieldSpec &spec, const QString &text);

Q_SIGNALS:
    void typed();
    void leftChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const inventory::CardFieldSpec &m_spec;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QJsonValue m_stored;
};

} // namespace hallmarker::ui
