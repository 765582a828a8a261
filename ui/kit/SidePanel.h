#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace hallmarker::ui {

/// Details of the chosen row, on the right. Esc or the cross closes it; the page decides what stands in it.
class SidePanel final : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Takes the widget; the one before is deleted.
    void setContent(QWidget *content);
    QWidget *content() const { return m_content; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace hallmarker::ui
