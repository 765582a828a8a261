#include "ui/kit/Theme.h"

#include "ui/kit/HallmarkerStyle.h"
#include "ui/kit/ScrollAreaAccessible.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QPalette>
#include <QToolTip>

namespace hallmarker::ui {

namespace {

constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String portalSettings("org.freedesktop.portal.Settings");
constexpr QLatin1String appearanceArea("org.freedesktop.appearance");
constexpr QLatin1String colorSchemeKey("color-scheme");

/// Without an address libdbus would try to start a bus of its own, which takes long.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(QString(runtime % QLatin1String("/bus")));
}

uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    return {};
}

ThemeChoice themeChoiceFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

QPalette themePalette(ThemeKind kind)
{
    const auto color = [kind](ColorToken token) { return tokenColor(token, kind); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorToken::Window));
    palette.setColor(QPalette::WindowText, color(ColorToken::Text));
    palette.setColor(QPalette::Base, color(ColorToken::Base));
    palette.setColor(QPalette::AlternateBase, color(ColorToken::Alternate));
    palette.setColor(QPalette::Text, color(ColorToken::Text));
    palette.setColor(QPalette::Button, color(ColorToken::Raised));
    palette.setColor(QPalette::ButtonText, color(ColorToken::Text));
    palette.setColor(QPalette::BrightText, color(ColorToken::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorToken::Placeholder));
    palette.setColor(QPalette::Highlight, color(ColorToken::Accent));
    palette.setColor(QPalette::HighlightedText, color(ColorToken::OnAccent));
    palette.setColor(QPalette::Link, color(ColorToken::Link));
    palette.setColor(QPalette::LinkVisited, color(ColorToken::Visited));
    palette.setColor(QPalette::ToolTipBase, color(ColorToken::Raised));
    palette.setColor(QPalette::ToolTipText, color(ColorToken::Text));
    palette.setColor(QPalette::Light, color(ColorToken::Raised));
    palette.setColor(QPalette::Midlight, color(ColorToken::Hover));
    palette.setColor(QPalette::Mid, color(ColorToken::Border));
    palette.setColor(QPalette::Dark, color(ColorToken::Outline));
    palette.setColor(QPalette::Shadow, color(ColorToken::Outline));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                                           QPalette::PlaceholderText, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, color(ColorToken::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorToken::Hover));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(ColorToken::Window));
    return palette;
}

Theme::Theme(QObject *parent) : QObject(parent), m_desktopKind(themeOf(QApplication::palette()))
{
    QApplication::setStyle(new HallmarkerStyle);
    ScrollAreaAccessible::install();
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::followDesktop()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString,QString,QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, QStringLiteral("Read"));
    question << QString(appearanceArea) << QString(colorSchemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (!reply.isError())
            setDesktopScheme(unwrapped(QVariant::fromValue(reply.value())));
        finished->deleteLater();
    });
}

void Theme::setDesktopScheme(uint colorScheme)
{
    m_portalKind.reset();
    if (colorScheme == 1)
        m_portalKind = ThemeKind::Dark;
    else if (colorScheme == 2)
        m_portalKind = ThemeKind::Light;
    apply();
}

void Theme::portalSettingChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area == appearanceArea && key == colorSchemeKey)
        setDesktopScheme(unwrapped(QVariant::fromValue(value)));
}

void Theme::apply()
{
    ThemeKind kind = m_portalKind.value_or(m_desktopKind);
    if (m_choice != ThemeChoice::System)
        kind = m_choice == ThemeChoice::Dark ? ThemeKind::Dark : ThemeKind::Light;
    if (m_isApplied && kind == m_kind)
        return;
    m_isApplied = true;
    m_kind = kind;
    const QPalette palette = themePalette(kind);
    // The chosen row of a list keeps the colour of its text, so pills, links and icons stay readable on it.
    QPalette lists = palette;
    lists.setColor(QPalette::Highlight, tokenColor(ColorToken::Selected, kind));
    lists.setColor(QPalette::HighlightedText, tokenColor(ColorToken::Text, kind));
    QPalette menus = lists;
    menus.setColor(QPalette::Window, tokenColor(ColorToken::Raised, kind));
    menus.setColor(QPalette::Base, tokenColor(ColorToken::Raised, kind));
    QApplication::setPalette(palette);
    QApplication::setPalette(lists, "QAbstractItemView");
    QApplication::setPalette(menus, "QMenu");
    QApplication::setPalette(lists, "QMenuBar");
    QToolTip::setPalette(palette);
    Q_EMIT changed(kind);
}

} // namespace hallmarker::ui
