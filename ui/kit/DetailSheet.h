#pragma once

#include "ui/kit/Status.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace hallmarker::ui {

/// What a panel says about one record: pills, headings, paragraphs that wrap, and what can be done with it.
class DetailSheet final : public QWidget {
    Q_OBJECT
public:
    explicit DetailSheet(QWidget *parent = nullptr);

    void addPill(Status status, const QString &word);
    void addHeading(const QString &text);
    void addText(const QString &text);
    /// A quiet label and what stands behind it; nothing when the text is empty.
    void addFact(const QString &label, const QString &text);
    void addWidget(QWidget *widget, int stretch = 0);
    /// Buttons, side by side as far as there is room.
    void addActions(const QList<QAction *> &actions);
    /// Whether it shows the same texts and actions, and nothing that only its maker knows.
    bool saysTheSameAs(const DetailSheet &other) const;

private:
    QStringList m_said;
    QList<QAction *> m_offered;
    bool m_hasOwnWidgets = false;
    QVBoxLayout *m_column;
    QHBoxLayout *m_pills = nullptr;
};

} // namespace hallmarker::ui
