#pragma once

#include "ui/kit/ChoiceListModel.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace hallmarker::ui {

/// Several of many: a list with check boxes, and a field that narrows it down.
class PickList final : public QWidget {
    Q_OBJECT
public:
    explicit PickList(const QString &name, QWidget *parent = nullptr);

    void setChoices(const ChoiceListModel::Choices &choices);
    QStringList picked() const;
    /// Ids that are no choice are kept and shown as they are.
    void setPicked(const QStringList &ids);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void pickedChanged();

private:
    void narrow(const QString &words);
    /// As high as its entries, up to a few; it scrolls beyond.
    void fitRows();

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace hallmarker::ui
