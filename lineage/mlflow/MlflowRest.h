#pragma once

#include "lineage/intake/LineageImporter.h"
#include "lineage/mlflow/MlflowStore.h"

#include <QJsonValue>

namespace hallmarker::lineage {

/// Answers of the REST interface as files hold them: registered-models/get and search, model-versions/get and search,
/// runs/get and search, experiments/search, logged-models/search. Whole numbers may stand as texts. Also for a connector
/// that has the answers at hand.
class MlflowRest {
public:
    static bool isAnswer(const QJsonObject &answer);
    /// Adds what one answer says; `file` and `pointer` for the notes.
    static void read(const QJsonObject &answer, const QString &file, MlflowStore &store, QList<ImportNote> &notes);
};

} // namespace hallmarker::lineage
