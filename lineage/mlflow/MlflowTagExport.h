#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace hallmarker::lineage {

/// What Hallmarker says about one model version of a registry, to be left there as tags.
struct MlflowVerdict {
    QString model;                 ///< of the registry
    QString version;               ///< empty: the registered model itself
    QMap<QString, QString> values; ///< "verdict" "card" "classification" "purposes" "digest" ...; an empty value takes the tag away
};

/// One request of the REST interface of MLflow, without server and token.
struct MlflowRequest {
    QString method;                ///< "POST", "DELETE"
    QString path;                  ///< "/api/2.0/mlflow/model-versions/set-tag"
    QByteArray body;               ///< canonical JSON: the same verdict gives the same bytes
};

/// Writes verdicts as tags `hallmarker.KEY`, in the order of the keys. Tags that the server already holds with the same
/// value are left out, so that a second push writes nothing; `present` are its tags of that version.
class MlflowTagExport {
public:
    static constexpr int maxKey = 250;
    static constexpr int maxValue = 5000; ///< what the registry stores

    static QString tagKey(const QString &key) { return QStringLiteral("hallmarker.") + key; }
    static QList<MlflowRequest> requests(const MlflowVerdict &verdict, const QMap<QString, QString> &present = {});
    /// All requests as a file: one JSON object {method, path, body} a line.
    static QByteArray document(const QList<MlflowVerdict> &verdicts);
};

} // namespace hallmarker::lineage
