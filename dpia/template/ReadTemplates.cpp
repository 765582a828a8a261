#include "dpia/template/ReadTemplates.h"

#include <QHash>
#include <QMutex>

namespace hallmarker::dpia {

namespace {

struct KnownTemplates {
    QMutex mutex;
    QHash<QString, std::shared_ptr<const Template>> byDigest;
};

KnownTemplates &knownTemplates()
{
    static KnownTemplates known;
    return known;
}

} // namespace

core::Result<std::shared_ptr<const Template>> ReadTemplates::of(const TemplateFiles &files)
{
    const QString digest = files.digest().toString();
    KnownTemplates &known = knownTemplates();
    {
        const QMutexLocker lock(&known.mutex);
        if (const auto found = known.byDigest.constFind(digest); found != known.byDigest.constEnd())
            return *found;
    }
    HALLMARKER_ASSIGN(Template value, readTemplate(files));
    const std::shared_ptr<const Template> shared = std::make_shared<const Template>(std::move(value));
    const QMutexLocker lock(&known.mutex);
    if (known.byDigest.size() >= most)
        known.byDigest.clear();
    known.byDigest.insert(digest, shared);
    return shared;
}

} // namespace hallmarker::dpia
