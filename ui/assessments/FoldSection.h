#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace hallmarker::ui {

/// A heading that shows or hides what stands below it; remembers nothing by itself.
class FoldSection final : public QWidget {
    Q_OBJECT
public:
    explicit FoldSection(const QString &title, QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    void setTitle(const QString &title);
    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }
    QToolButton *heading() const { return m_heading; }

Q_SIGNALS:
    void toggled(bool isOpen);

private:
    QToolButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_column;
    bool m_isOpen = true;
};

} // namespace hallmarker::ui
