#include "ui/kit/Tokens.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace hallmarker::ui {

namespace {

struct TokenRow {
    ColorToken token;
    QRgb light;
    QRgb dark;
};

// In the order of the enumeration; TestTokens measures every text and outline on every surface.
constexpr std::array tokenTable{
    TokenRow{ColorToken::Window, 0xFFF6F7F9, 0xFF1C1F24},      TokenRow{ColorToken::Base, 0xFFFFFFFF, 0xFF15181C},
    TokenRow{ColorToken::Alternate, 0xFFF0F2F5, 0xFF1F2328},   TokenRow{ColorToken::Raised, 0xFFFFFFFF, 0xFF262B31},
    TokenRow{ColorToken::Selected, 0xFFDDEAF8, 0xFF1B2D43},    TokenRow{ColorToken::Hover, 0xFFEBEEF2, 0xFF282D34},
    TokenRow{ColorToken::Text, 0xFF1B1F24, 0xFFE6EAF0},        TokenRow{ColorToken::Muted, 0xFF57606A, 0xFFA3ADBA},
    TokenRow{ColorToken::Placeholder, 0xFF5F6974, 0xFF8D97A5}, TokenRow{ColorToken::Disabled, 0xFF8A929C, 0xFF69727E},
    TokenRow{ColorToken::Outline, 0xFF7F8894, 0xFF6E7681},     TokenRow{ColorToken::Border, 0xFFDCE0E6, 0xFF333940},
    TokenRow{ColorToken::Accent, 0xFF0B5CAD, 0xFF1F6FC4},      TokenRow{ColorToken::AccentHover, 0xFF094D91, 0xFF1B63AF},
    TokenRow{ColorToken::OnAccent, 0xFFFFFFFF, 0xFFFFFFFF},    TokenRow{ColorToken::Focus, 0xFF0B5CAD, 0xFF6CB0FF},
    TokenRow{ColorToken::Link, 0xFF0B5CAD, 0xFF6CB0FF},        TokenRow{ColorToken::Visited, 0xFF6639BA, 0xFFC3A6FF},
    TokenRow{ColorToken::Pass, 0xFF166B2C, 0xFF4AC26B},        TokenRow{ColorToken::Warn, 0xFF8A5A00, 0xFFE0A82E},
    TokenRow{ColorToken::Fail, 0xFFB71825, 0xFFFF7B72},        TokenRow{ColorToken::Info, 0xFF0B5CAD, 0xFF6CB0FF},
};

double linearChannel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF()) + 0.0722 * linearChannel(color.blueF());
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

} // namespace

QColor tokenColor(ColorToken token, ThemeKind theme)
{
    const TokenRow &row = tokenTable.at(static_cast<size_t>(token));
    Q_ASSERT(row.token == token);
    return QColor::fromRgb(theme == ThemeKind::Light ? row.light : row.dark);
}

QColor tokenColor(ColorToken token, const QPalette &palette)
{
    return tokenColor(token, themeOf(palette));
}

ThemeKind themeOf(const QPalette &palette)
{
    return relativeLuminance(palette.color(QPalette::Active, QPalette::Window)) < 0.2 ? ThemeKind::Dark : ThemeKind::Light;
}

QColor tint(const QColor &color, const QColor &surface, double share)
{
    const auto mix = [share](float over, float under) { return static_cast<float>(over * share + under * (1 - share)); };
    return QColor::fromRgbF(mix(color.redF(), surface.redF()), mix(color.greenF(), surface.greenF()),
                            mix(color.blueF(), surface.blueF()));
}

QColor tintedGround(ColorToken token, const QPalette &palette)
{
    return tint(tokenColor(token, palette), tokenColor(ColorToken::Base, palette), 0.08);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = relativeLuminance(one);
    const double b = relativeLuminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont typeFont(TypeRole role, const QFont &base)
{
    double factor = 1;
    bool isStrong = false;
    switch (role) {
    case TypeRole::Caption: factor = 0.9; break;
    case TypeRole::Body: break;
    case TypeRole::Strong: isStrong = true; break;
    case TypeRole::Section: factor = 1.15; isStrong = true; break;
    case TypeRole::Title: factor = 1.6; isStrong = true; break;
    }
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    if (isStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont tabularFont(const QFont &base)
{
    // Qt 6.4 cannot switch on the "tnum" feature of a font, so a family whose plain digits are tabular has to do.
    static QHash<QString, QString> substitutes;
    const QString key = QString(base.family() % QLatin1Char('/') % QString::number(base.weight()));
    auto known = substitutes.constFind(key);
    if (known == substitutes.constEnd()) {
        QString family;
        if (!hasTabularDigits(base)) {
            const QStringList families = QFontDatabase::families();
            for (const QString &candidate : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")}) {
                QFont font = base;
                font.setFamily(candidate);
                if (families.contains(candidate) && hasTabularDigits(font)) {
                    family = candidate;
                    break;
                }
            }
        }
        known = substitutes.insert(key, family);
    }
    QFont font = base;
    if (!known->isEmpty())
        font.setFamily(*known);
    return font;
}

} // namespace hallmarker::ui
