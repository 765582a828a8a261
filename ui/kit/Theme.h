#pragma once

#include "ui/kit/Tokens.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace hallmarker::ui {

enum class ThemeChoice { System, Light, Dark };

QString themeChoiceName(ThemeChoice choice); ///< "system", "light", "dark": for settings
ThemeChoice themeChoiceFromName(const QString &name);

/// The palette of a theme, all roles from tokens.
QPalette themePalette(ThemeKind kind);

/// Puts style and palette on the application and switches them live.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Remembers the palette of the desktop and installs HallmarkerStyle. Nothing is asked of D-Bus yet.
    explicit Theme(QObject *parent = nullptr);

    void setChoice(ThemeChoice choice);
    /// Asks the desktop portal without waiting and follows its changes (org.freedesktop.appearance, color-scheme).
    void followDesktop();

    ThemeChoice choice() const { return m_choice; }
    ThemeKind kind() const { return m_kind; }

    /// What the portal said: 0 no preference, 1 dark, 2 light. Public so that tests can play the portal.
    void setDesktopScheme(uint colorScheme);

Q_SIGNALS:
    void changed(hallmarker::ui::ThemeKind kind);

private Q_SLOTS:
    void portalSettingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    ThemeKind m_kind = ThemeKind::Light;
    ThemeKind m_desktopKind = ThemeKind::Light;
    std::optional<ThemeKind> m_portalKind;
    bool m_isApplied = false;
};

} // namespace hallmarker::ui
