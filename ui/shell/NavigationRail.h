#pragma once

#include "ui/kit/Icons.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace hallmarker::ui {

/// One place of the rail: icon and word.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(IconId picture, const QString &text, QWidget *parent);

    /// Word below the icon instead of beside it.
    void setCompact(bool isCompact);
    /// A number that waits there, and what it means; 0: none.
    void setBadge(int count, const QString &words);
    int badge() const { return m_badge; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the number is painted; empty when there is none.
    QRect badgeBox() const;
    QString badgeText() const { return m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge); }

    IconId m_picture;
    bool m_isCompact = false;
    int m_badge = 0;
};

/// The areas of the program, on the left. Arrow keys move, Enter and Space go.
class NavigationRail final : public QWidget {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addArea(const QString &id, const QString &text, IconId picture, bool atBottom = false, const QString &key = {});
    void setCurrent(const QString &id);
    void setBadge(const QString &id, int count, const QString &words);
    QString current() const;
    void setCompact(bool isCompact);
    RailButton *button(const QString &id) const { return m_buttons.value(id); }

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QHash<QString, RailButton *> m_buttons;
    QStringList m_order;
    bool m_isCompact = false;
};

} // namespace hallmarker::ui
