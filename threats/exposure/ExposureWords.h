#pragma once

#include "threats/catalogue/CatalogueWords.h"
#include "threats/exposure/Exposure.h"

namespace hallmarker::threats {

/// The stable words of an exposure ("authn:basic", "element:lake:authz") as people say them, in the language of the documents.
class ExposureWords {
public:
    /// `catalogue`: has the titles of the controls that the model claims. Both outlive this.
    explicit ExposureWords(const ThreatModel &model, const Catalogue &catalogue);

    /// The name of an element, flow, boundary, person or data; the key where it has none.
    QString name(const QString &key) const;
    /// The names along a way.
    QString way(const ExposurePath &path) const;
    /// One thing that stands in a way or is missing there.
    QString guard(const QString &guard) const;
    /// A step and what stands in it; empty when nothing does.
    QString step(const ExposureStep &step) const;
    /// A question that nobody answered, with what it is about.
    QString ask(const QString &ask) const;
    /// "read" and the other rights that a person may have.
    static QString right(const QString &right);

private:
    QString control(const QString &id) const;

    const ThreatModel &m_model;
    const Catalogue &m_catalogue;
    const CatalogueWords &m_words = CatalogueWords::current();
};

} // namespace hallmarker::threats
