#include "dpia/template/TemplateLibrary.h"

#include "dpia/template/TemplateTexts.h"
#include "dpia/template/TranslationReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

// Resources of a static library are not registered by themselves.
static void initialiseTemplateResources()
{
    Q_INIT_RESOURCE(hallmarker_templates);
}

namespace hallmarker::dpia {

namespace {

constexpr qint64 largestFile = 2LL << 20;

core::Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, TemplateTexts::tr("Cannot read %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return core::Error(core::ErrorKind::LimitExceeded, TemplateTexts::tr("%1 is too large to be a template; 2 MiB are allowed.").arg(path), {}, {.file = path});
    return bytes;
}

} // namespace

core::Result<TemplateFiles> TemplateLibrary::readFiles(const QString &path)
{
    TemplateFiles files;
    files.name = path;
    HALLMARKER_ASSIGN(files.bytes, readWhole(path));
    const QFileInfo info(path);
    const QDir folder = info.dir();
    for (const QString &name : folder.entryList({info.completeBaseName() + QStringLiteral(".*.") + info.suffix()}, QDir::Files, QDir::Name)) {
        if (translationLanguage(name).isEmpty() || name.section(QLatin1Char('.'), 0, -3) != info.completeBaseName())
            continue;
        HALLMARKER_ASSIGN(const QByteArray content, readWhole(folder.filePath(name)));
        files.translations.append({folder.filePath(name), content});
    }
    return files;
}

TemplateLibrary::TemplateLibrary(const QStringList &folders)
{
    initialiseTemplateResources();
    for (const QString &folder : folders)
        addFolder(folder, false);
    addFolder(QStringLiteral(":/templates"), true);
    sort();
}

void TemplateLibrary::sort()
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const LibraryEntry &a, const LibraryEntry &b) {
        const Template &x = a.reading.value;
        const Template &y = b.reading.value;
        return x.urn != y.urn ? x.urn < y.urn : x.version > y.version;
    });
}

void TemplateLibrary::addFolder(const QString &path, bool isBuiltIn)
{
    const QDir folder(path);
    if (!isBuiltIn && !folder.exists()) {
        m_problems.append(core::Error(core::ErrorKind::NotFound, TemplateTexts::tr("There is no folder %1.").arg(path), {}, {.file = path}));
        return;
    }
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDir::Name)) {
        if (!translationLanguage(name).isEmpty())
            continue;
        LibraryEntry entry;
        entry.isBuiltIn = isBuiltIn;
        auto files = readFiles(folder.filePath(name));
        if (!files) {
            entry.files.name = folder.filePath(name);
            entry.reading.errors.append(files.error());
            m_entries.append(entry);
            continue;
        }
        entry.files = *std::move(files);
        entry.reading = readTemplateFully(entry.files);
        addEntry(entry);
    }
}

void TemplateLibrary::addEntry(const LibraryEntry &entry)
{
    const bool isShadowed = entry.isUsable() && std::any_of(m_entries.begin(), m_entries.end(), [&entry](const LibraryEntry &other) { return other.isUsable() && other.reading.value.reference() == entry.reading.value.reference(); });
    if (!isShadowed)
        m_entries.append(entry);
}

void TemplateLibrary::add(const QList<TemplateFiles> &templates)
{
    for (const TemplateFiles &files : templates) {
        LibraryEntry entry;
        entry.files = files;
        entry.reading = readTemplateFully(files);
        addEntry(entry);
    }
    sort();
}

core::Result<LibraryEntry> TemplateLibrary::find(const QString &reference) const
{
    const LibraryEntry *broken = nullptr;
    for (const LibraryEntry &entry : m_entries) {
        const Template &value = entry.reading.value;
        const QString shortName = value.urn.section(QLatin1Char(':'), -1);
        const bool isMeant = !value.urn.isEmpty() && (reference == value.urn || reference == value.reference() || reference == shortName || reference == QString(shortName + QLatin1Char('@') + QString::number(value.version)));
        if (isMeant && entry.isUsable())
            return entry;
        if (isMeant)
            broken = &entry;
    }
    if (broken)
        return broken->reading.errors.constFirst();
    QStringList names;
    for (const LibraryEntry &entry : m_entries)
        if (entry.isUsable())
            names += entry.reading.value.urn.section(QLatin1Char(':'), -1);
    names.removeDuplicates();
    return core::Error(core::ErrorKind::NotFound, TemplateTexts::tr("There is no template \"%1\". There are: %2.").arg(reference, names.join(QStringLiteral(", "))));
}

} // namespace hallmarker::dpia
