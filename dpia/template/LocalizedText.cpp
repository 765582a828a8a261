#include "dpia/template/LocalizedText.h"

namespace hallmarker::dpia {

QString LocalizedText::in(const QString &language) const
{
    const auto exact = m_translations.constFind(language);
    if (exact != m_translations.constEnd())
        return *exact;
    const auto general = m_translations.constFind(QString(language).replace(QLatin1Char('-'), QLatin1Char('_')).section(QLatin1Char('_'), 0, 0));
    return general != m_translations.constEnd() ? *general : m_original;
}

} // namespace hallmarker::dpia
