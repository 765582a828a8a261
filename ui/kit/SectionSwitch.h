#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QStackedLayout;
class QToolButton;

namespace hallmarker::ui {

/// The parts of a page, one shown at a time: a row of buttons, and what they show. Arrow keys go from one to the next.
class SectionSwitch final : public QWidget {
    Q_OBJECT
public:
    explicit SectionSwitch(QWidget *parent = nullptr);

    void addSection(const QString &id, const QString &title, QWidget *content);
    /// A number behind the title; 0 shows none.
    void setCount(const QString &id, qsizetype count);
    void setCurrent(const QString &id);
    QString current() const;
    QStringList sections() const { return m_order; }
    QToolButton *button(const QString &id) const { return m_sections.value(id).button; }

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section {
        QString title;
        QToolButton *button = nullptr;
        QWidget *content = nullptr;
    };
    QHash<QString, Section> m_sections;
    QStringList m_order;
    QHBoxLayout *m_buttons;
    QStackedLayout *m_stack;
};

} // namespace hallmarker::ui
