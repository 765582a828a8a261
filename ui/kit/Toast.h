#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace hallmarker::ui {

/// One event, told at the lower edge of the window for some seconds; may offer to undo it.
class Toast final : public QFrame {
    Q_OBJECT
public:
    Toast(const QString &text, const QString &actionText, std::function<void()> run, QWidget *host);

    QString text() const;
    QPushButton *action() const { return m_action; } ///< null when there is nothing to undo
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void waitAgain();

    QLabel *m_text;
    QPushButton *m_action = nullptr;
    QTimer *m_timer;
};

/// Shows toasts over a widget, the newest only: an older one gives way.
class ToastArea final : public QObject {
    Q_OBJECT
public:
    explicit ToastArea(QWidget *host);

    void show(const QString &text);
    /// "Deleted 3 records." with Undo.
    void showUndo(const QString &text, std::function<void()> undo);
    void show(const QString &text, const QString &actionText, std::function<void()> run);
    Toast *current() const { return m_current; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_host;
    QPointer<Toast> m_current;
};

} // namespace hallmarker::ui
