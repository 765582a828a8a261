#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hallmarker::threats {

/// How an element is drawn in a data flow diagram.
enum class DfdShape { ExternalEntity, Process, Store };
QStringList dfdShapeNames(); ///< "external_entity", "process", "store" in the order of the enum

/// One kind of the ML taxonomy.
struct ElementKind {
    QString id;       ///< "training_job"
    DfdShape shape;
    QString layer;    ///< "data", "development", "training", "release", "serving", "people", "operations"
};

/// The 33 kinds, in the order in which data passes them.
const QList<ElementKind> &elementKinds();
/// nullptr when the word is not one of them: imports and user catalogues may name others.
const ElementKind *elementKind(const QString &id);

} // namespace hallmarker::threats
