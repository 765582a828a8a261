#include "app/wiring/ThreatFormats.h"

#include "threats/exchange/ForeignFormats.h"
#include "threats/exchange/native/NativeFormat.h"

#include <QCoreApplication>

namespace hallmarker::wiring {

namespace {

struct ThreatFormatsTexts {
    Q_DECLARE_TR_FUNCTIONS(ThreatFormatsTexts)
};

QString namesOf(bool isWriting)
{
    QStringList names;
    for (const auto &format : threatFormats().all())
        if (isWriting ? format->canWrite() : format->canRead())
            names += format->id();
    return names.join(QStringLiteral(", "));
}

} // namespace

const threats::ThreatFormats &threatFormats()
{
    static const threats::ThreatFormats formats = [] {
        threats::ThreatFormats all;
        all.add(std::make_unique<threats::NativeFormat>());
        all.add(std::make_unique<threats::NativeFormat>(threats::NativeFormat::Syntax::Json));
        threats::addForeignFormats(all);
        return all;
    }();
    return formats;
}

core::Result<const threats::ThreatFormat *> threatReader(const QString &format, const QByteArray &bytes, const QString &file)
{
    if (!format.isEmpty() && format != QLatin1String("auto")) {
        const threats::ThreatFormat *named = threatFormats().byId(format);
        if (!named || !named->canRead())
            return core::Error(core::ErrorKind::Usage, ThreatFormatsTexts::tr("No format of threat models that can be read is called \"%1\". There are: %2.").arg(format, namesOf(false)));
        return named;
    }
    if (const threats::ThreatFormat *found = threatFormats().sniff(bytes))
        return found;
    return core::Error(core::ErrorKind::Unreadable, ThreatFormatsTexts::tr("\"%1\" looks like no format of threat models that is known. Name it with --from: %2.").arg(file, namesOf(false)), {}, {.file = file});
}

core::Result<const threats::ThreatFormat *> threatWriter(const QString &format)
{
    const threats::ThreatFormat *named = threatFormats().byId(format);
    if (!named || !named->canWrite())
        return core::Error(core::ErrorKind::Usage, ThreatFormatsTexts::tr("No format of threat models that can be written is called \"%1\". There are: %2.").arg(format, namesOf(true)));
    return named;
}

} // namespace hallmarker::wiring
