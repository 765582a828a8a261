#pragma once

#include <QFrame>

class QAbstractButton;
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
    /// The same thing told anew, because others wrote. While a button in what is shown is held down it stays until the button
    /// is let go, so that no press is lost.
    void refreshContent(QWidget *content);
    QWidget *content() const { return m_waiting ? m_waiting : m_content; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractButton *heldButton() const;
    void replaceContent(QWidget *content);

    QLabel *m_title;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QWidget *m_waiting = nullptr; ///< for a button to be let go
};

} // namespace hallmarker::ui
