#pragma once

#include "ui/kit/ChoiceListModel.h"
#include "ui/kit/FormField.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hallmarker::core {
struct Error;
}

namespace hallmarker::ui {

class DayField;
class InlineMessage;
class PathField;
class PickList;

/// A form in a side panel: fields by key, one button below them that never scrolls away, and what the domain refuses
/// beside the field that it is about.
class FormPanel : public QWidget {
    Q_OBJECT
public:
    explicit FormPanel(const QString &submitText, QWidget *parent = nullptr);

    FormField *add(const QString &key, const QString &label, QWidget *field, const Guidance &guidance = {});
    QLineEdit *addLine(const QString &key, const QString &label, const Guidance &guidance = {});
    QComboBox *addChoice(const QString &key, const QString &label, const ChoiceListModel::Choices &choices, const Guidance &guidance = {});
    DayField *addDay(const QString &key, const QString &label, const Guidance &guidance = {});
    PathField *addPath(const QString &key, const QString &label, const QString &purpose, const Guidance &guidance = {});
    PickList *addPicks(const QString &key, const QString &label, const ChoiceListModel::Choices &choices, const Guidance &guidance = {});
    /// Below the fields: a preview, a report.
    void addWidget(QWidget *widget);

    QString text(const QString &key) const;
    QStringList words(const QString &key) const;
    QString choice(const QString &key) const;
    QStringList picked(const QString &key) const;
    QString path(const QString &key) const;
    /// 0 when it is empty or not a day; check() has told of the latter.
    qint64 day(const QString &key) const;
    void set(const QString &key, const QString &value);
    FormField *field(const QString &key) const { return m_fields.value(key); }

    /// Required lines that are empty and days that are none, said beside them. True: all is well.
    bool check();
    void setRequired(const QStringList &keys);
    void setBusy(bool isBusy);
    void showError(const core::Error &error);
    InlineMessage *message() const { return m_message; }
    QPushButton *button() const { return m_submit; }
    void focusFirst();

    /// What is typed, for a draft, and back.
    QJsonObject typed() const;
    void type(const QJsonObject &typed);

Q_SIGNALS:
    /// The button was pressed and check() found nothing.
    void submitted();
    void edited();

private:
    FormColumn *m_column;
    InlineMessage *m_message;
    QPushButton *m_submit;
    QHash<QString, FormField *> m_fields;
    QStringList m_order;
    QStringList m_required;
};

} // namespace hallmarker::ui
