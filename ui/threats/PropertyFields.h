#pragma once

#include "ui/kit/ChoiceListModel.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace hallmarker::ui {

/// Fields of the panel beside the diagram: a label above each, as the panel is narrow. What is typed is told when the field is left.
class PropertyFields {
public:
    PropertyFields(QWidget *parent, QVBoxLayout *column, bool isEditable) : m_parent(parent), m_column(column), m_isEditable(isEditable) {}

    void addHeading(const QString &text);
    void addText(const QString &text);
    void addLine(const QString &name, const QString &label, const QString &value, const std::function<void(const QString &)> &then, const QString &hint = {});
    void addParagraph(const QString &name, const QString &label, const QString &value, const std::function<void(const QString &)> &then);
    void addChoice(const QString &name, const QString &label, const ChoiceListModel::Choices &choices, const QString &value, const std::function<void(const QString &)> &then);
    /// Choices that one may also write anew.
    void addEditableChoice(const QString &name, const QString &label, const QStringList &choices, const QString &value, const std::function<void(const QString &)> &then);
    void addCheck(const QString &name, const QString &label, bool value, const std::function<void(bool)> &then);
    void addPicks(const QString &name, const QString &label, const ChoiceListModel::Choices &choices, const QStringList &value, const std::function<void(const QStringList &)> &then);
    void addButton(const QString &name, const QString &text, const std::function<void()> &run);
    void addWidget(QWidget *widget);

private:
    void addLabelled(const QString &label, QWidget *field);

    QWidget *m_parent;
    QVBoxLayout *m_column;
    bool m_isEditable;
};

} // namespace hallmarker::ui
