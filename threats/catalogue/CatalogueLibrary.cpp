#include "threats/catalogue/CatalogueLibrary.h"

#include "threats/catalogue/CatalogueReader.h"
#include "threats/catalogue/CatalogueTexts.h"

#include <QDir>
#include <QFile>

// Resources of a static library are not registered by themselves.
static void initialiseThreatResources()
{
    Q_INIT_RESOURCE(hallmarker_threats_resources);
}

namespace hallmarker::threats {

namespace {

constexpr qint64 largestCatalogue = 2LL << 20;

core::Result<QByteArray> catalogueBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, CatalogueTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    QByteArray bytes = file.read(largestCatalogue + 1);
    if (bytes.size() > largestCatalogue)
        return core::Error(core::ErrorKind::LimitExceeded, CatalogueTexts::tr("%1 is too large to be a catalogue; 2 MiB are allowed.").arg(path), {}, {.file = path});
    return bytes;
}

} // namespace

const Catalogue &CatalogueLibrary::builtIn()
{
    static const Catalogue catalogue = [] {
        initialiseThreatResources();
        Catalogue all;
        const QDir folder(QStringLiteral(":/threats"));
        for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                mergeCatalogue(all, readCatalogue(file.readAll(), name).value);
        }
        return all;
    }();
    return catalogue;
}

CatalogueFileReport CatalogueLibrary::lay(Catalogue &base, const QString &path)
{
    CatalogueFileReport report;
    report.file = path;
    const auto bytes = catalogueBytes(path);
    if (!bytes) {
        report.errors.append(bytes.error());
        return report;
    }
    const CatalogueReading reading = readCatalogue(*bytes, path);
    report.id = reading.value.id;
    report.version = reading.value.version;
    report.errors = reading.errors;
    if (!report.errors.isEmpty())
        return report;
    Catalogue laid = base;
    report.changes = mergeCatalogue(laid, reading.value);
    report.errors = checkCatalogue(laid);
    if (report.errors.isEmpty())
        base = laid;
    return report;
}

CatalogueLibrary::CatalogueLibrary(const QStringList &folders) : m_catalogue(builtIn())
{
    for (const QString &path : folders) {
        const QDir folder(path);
        for (const QString &name : folder.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
            m_reports.append(lay(m_catalogue, folder.filePath(name)));
    }
}

CatalogueFileReport CatalogueLibrary::check(const QString &path) const
{
    Catalogue copy = m_catalogue;
    return lay(copy, path);
}

} // namespace hallmarker::threats
