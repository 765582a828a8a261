#pragma once

#include "core/digest/Digest.h"
#include "threats/catalogue/CatalogueControl.h"
#include "threats/catalogue/CatalogueThreat.h"
#include "threats/condition/Vocabulary.h"

#include <QMap>

namespace hallmarker::threats {

/// A kind of element that a catalogue names.
struct CatalogueKind {
    QString id;
    QString dfd;          ///< "external_entity", "process", "store"
    QString layer;
    QString description;
    core::ErrorLocation where;
};

/// A catalogue of threats: words, evidence, controls, threats. Sorted by id where order says nothing.
struct Catalogue {
    QString id;
    QString version;
    QString file;
    QMap<QString, QString> frameworks;   ///< "atlas" -> "5.6.0"
    QList<CatalogueKind> kinds;
    QList<AttributeSpec> elementAttributes;
    QList<AttributeSpec> flowAttributes;
    QMap<QString, core::ErrorLocation> attributeWhere; ///< by "e.NAME", "f.NAME"
    QStringList boundaryKinds;
    QMap<QString, EvidenceKind> evidence;
    QMap<QString, CatalogueControl> controls;
    QMap<QString, CatalogueThreat> threats;

    const CatalogueThreat *threat(const QString &id) const;
    const CatalogueControl *control(const QString &id) const;
    Vocabulary vocabulary() const;
    /// Of everything that decides: what a stored result was made with.
    core::Digest digest() const;
};

} // namespace hallmarker::threats
