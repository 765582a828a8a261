#pragma once

#include "ui/kit/Status.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace hallmarker::core {
struct Error;
}

namespace hallmarker::ui {

/// A message that takes its place in the layout, above what it is about. Hidden until it says something.
class InlineMessage : public QFrame {
    Q_OBJECT
public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// Shows text (plain, or with links: linkActivated tells which). Announced to screen readers.
    /// A text with a link is taken for HTML.
    void showMessage(Severity severity, const QString &text);
    /// HTML, with or without links.
    void showHtml(Severity severity, const QString &html);
    void showError(const core::Error &error);
    void clear();
    /// A button with a verb; goes away with the next message.
    void addAction(const QString &text, const std::function<void()> &run);
    /// Without a close button: for states that end by themselves.
    void setClosable(bool isClosable);
    /// Edge to edge, without rounded corners: the look of a banner.
    void setFlat(bool isFlat);

    QString text() const;
    Severity severity() const { return m_severity; }

Q_SIGNALS:
    void linkActivated(const QString &target);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showAs(Severity severity, const QString &text, Qt::TextFormat format);

    Severity m_severity = Severity::Info;
    bool m_isFlat = false;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};

/// States that last (read-only, offline, stale findings), each under its own id, below the top of the window.
class BannerArea final : public QWidget {
    Q_OBJECT
public:
    explicit BannerArea(QWidget *parent = nullptr);

    /// Shows or replaces the banner of that id. An empty action text means no button.
    void setBanner(const QString &id, Severity severity, const QString &text, const QString &actionText = {}, const std::function<void()> &run = {});
    void removeBanner(const QString &id);
    InlineMessage *banner(const QString &id) const;
};

} // namespace hallmarker::ui
