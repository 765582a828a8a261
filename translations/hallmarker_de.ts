<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessDeskTexts</name>
    <message>
        <source>An exception needs a reason that somebody answers for.</source>
        <translation>Eine Ausnahme braucht einen Grund, für den jemand einsteht.</translation>
    </message>
    <message>
        <source>An exception ends: give a day that is still to come.</source>
        <translation>Eine Ausnahme endet: einen künftigen Tag angeben.</translation>
    </message>
    <message>
        <source>Name the fields: DATASET.FIELD, or DATASET.* for all of them.</source>
        <translation>Die Felder nennen: DATASET.FIELD oder DATASET.* für alle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the end of a consent.</source>
        <translation>„%1“ ist kein Ende einer Einwilligung.</translation>
    </message>
</context>
<context>
    <name>AesGcm</name>
    <message>
        <source>The text could not be encrypted or decrypted: the key or the nonce has a wrong length, or the text is too large.</source>
        <translation>Der Text konnte nicht ver- oder entschlüsselt werden: Schlüssel oder Nonce haben eine falsche Länge, oder der Text ist zu groß.</translation>
    </message>
    <message>
        <source>The encrypted text does not open with this key, or it was changed.</source>
        <translation>Der verschlüsselte Text lässt sich mit diesem Schlüssel nicht öffnen, oder er wurde geändert.</translation>
    </message>
</context>
<context>
    <name>AgreementAuditTexts</name>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of &quot;%1&quot; outside of what was agreed on.</source>
        <translation>
            <numerusform>%n Nutzung von „%1“ außerhalb des Vereinbarten.</numerusform>
            <numerusform>%n Nutzungen von „%1“ außerhalb des Vereinbarten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of &quot;%1&quot;, %n thing(s) cannot be judged: the use does not say.</source>
        <translation>
            <numerusform>Bei „%1“ ist %n Punkt nicht zu beurteilen: die Nutzung sagt dazu nichts.</numerusform>
            <numerusform>Bei „%1“ sind %n Punkte nicht zu beurteilen: die Nutzung sagt dazu nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every known use of &quot;%1&quot; is within its agreement.</source>
        <translation>Jede bekannte Nutzung von „%1“ liegt innerhalb der Vereinbarung.</translation>
    </message>
</context>
<context>
    <name>AgreementTexts</name>
    <message>
        <source>the agreement ends before it begins.</source>
        <translation>die Vereinbarung endet, bevor sie beginnt.</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an asset and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Dataset version</source>
        <translation>Datensatzversion</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Data processing (Art. 28)</source>
        <translation>Auftragsverarbeitung (Art. 28)</translation>
    </message>
    <message>
        <source>Joint controllership (Art. 26)</source>
        <translation>Gemeinsame Verantwortung (Art. 26)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Data sharing</source>
        <translation>Datenweitergabe</translation>
    </message>
    <message>
        <source>Supply of a model</source>
        <translation>Lieferung eines Modells</translation>
    </message>
    <message>
        <source>The purpose &quot;%1&quot; is not agreed on.</source>
        <translation>Der Zweck „%1“ ist nicht vereinbart.</translation>
    </message>
    <message>
        <source>The region &quot;%1&quot; is not agreed on.</source>
        <translation>Die Region „%1“ ist nicht vereinbart.</translation>
    </message>
    <message>
        <source>The category of data &quot;%1&quot; is not agreed on.</source>
        <translation>Die Datenkategorie „%1“ ist nicht vereinbart.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an agreed subprocessor.</source>
        <translation>„%1“ ist kein vereinbarter Unterauftragnehmer.</translation>
    </message>
    <message>
        <source>The agreement ended on %1.</source>
        <translation>Die Vereinbarung endete am %1.</translation>
    </message>
    <message>
        <source>The agreement begins only on %1.</source>
        <translation>Die Vereinbarung beginnt erst am %1.</translation>
    </message>
    <message>
        <source>The purpose &quot;%1&quot; is not in the list of purposes, so it cannot be compared.</source>
        <translation>Der Zweck „%1“ steht nicht in der Liste der Zwecke und lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>No agreement is about this asset.</source>
        <translation>Keine Vereinbarung betrifft dieses Objekt.</translation>
    </message>
    <message>
        <source>The use names no purpose, so it cannot be compared.</source>
        <translation>Die Nutzung nennt keinen Zweck und lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The use names no region, so it cannot be compared.</source>
        <translation>Die Nutzung nennt keine Region und lässt sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>The access &quot;%1&quot; goes beyond consent (%2).</source>
        <translation>Der Zugriff „%1“ geht über die Einwilligung hinaus (%2).</translation>
    </message>
    <message>
        <source>The access &quot;%1&quot; cannot be judged (%2): it is not allowed.</source>
        <translation>Der Zugriff „%1“ ist nicht zu beurteilen (%2): er ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The access &quot;%1&quot; is still granted, but its consent is gone.</source>
        <translation>Der Zugriff „%1“ ist noch gewährt, aber seine Einwilligung besteht nicht mehr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made from data whose consent is gone.</source>
        <translation>„%1“ wurde aus Daten erzeugt, deren Einwilligung nicht mehr besteht.</translation>
    </message>
</context>
<context>
    <name>ArtifactFormat</name>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Die Datei %1 konnte nicht geöffnet werden: %2</translation>
    </message>
</context>
<context>
    <name>AssemblerTexts</name>
    <message>
        <source>%1: %2, %3 bytes, %4</source>
        <translation>%1: %2, %3 Bytes, %4</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, on %5, %6, %7</source>
        <translation>%1: %2, %3, %4, zu %5, %6, %7</translation>
    </message>
    <message>
        <source>%1: personal data with special categories (GDPR Art. 9), %2</source>
        <translation>%1: personenbezogene Daten mit besonderen Kategorien (Art. 9 DSGVO), %2</translation>
    </message>
    <message>
        <source>%1: personal data, %2</source>
        <translation>%1: personenbezogene Daten, %2</translation>
    </message>
    <message>
        <source>Nobody has written this yet.</source>
        <translation>Dies hat noch niemand geschrieben.</translation>
    </message>
    <message>
        <source>The model version names no training data. Add it to the version.</source>
        <translation>Die Modellversion nennt keine Trainingsdaten. Sie in der Version ergänzen.</translation>
    </message>
    <message>
        <source>There is no finding for this yet. Run a check on the model version.</source>
        <translation>Dazu gibt es noch keinen Befund. Eine Prüfung zur Modellversion durchführen.</translation>
    </message>
    <message>
        <source>The file of %1 is missing. The figures cannot be repeated until it is back.</source>
        <translation>Die Datei von %1 fehlt. Die Kennzahlen sind nicht wiederholbar, bis sie wieder vorhanden ist.</translation>
    </message>
    <message>
        <source>The file of %1 is not the one that was registered. The card describes %2; the file now is %3.</source>
        <translation>Die Datei von %1 ist nicht die registrierte. Die Modellkarte beschreibt %2; die Datei ist jetzt %3.</translation>
    </message>
    <message>
        <source>The finding %1 (%2) is %3. Run the check again.</source>
        <translation>Der Befund %1 (%2) ist %3. Die Prüfung erneut starten.</translation>
    </message>
    <message>
        <source>The finding %1 (%2) has the verdict &quot;%3&quot;: %4</source>
        <translation>Der Befund %1 (%2) hat das Urteil „%3“: %4</translation>
    </message>
    <message>
        <source>The finding %1 (%2) came after the card was last saved with its findings. Read it and cite it.</source>
        <translation>Der Befund %1 (%2) entstand, nachdem die Modellkarte zuletzt mit ihren Befunden gespeichert wurde. Ihn lesen und zitieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) this card rests on changed after it was saved.</source>
        <translation>
            <numerusform>%n Sache, auf der diese Modellkarte beruht, hat sich nach dem Speichern geändert.</numerusform>
            <numerusform>%n Sachen, auf denen diese Modellkarte beruht, haben sich nach dem Speichern geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The finding %1 (%2) is %3: %4. Run the check again.</source>
        <translation>Der Befund %1 (%2) ist %3: %4. Die Prüfung erneut durchführen.</translation>
    </message>
</context>
<context>
    <name>AttackPlan</name>
    <message>
        <source>Name at least one budget above 0.</source>
        <translation>Mindestens ein Budget über 0 nennen.</translation>
    </message>
    <message>
        <source>The judged budget %1 is not one of the budgets.</source>
        <translation>Das beurteilte Budget %1 gehört nicht zu den Budgets.</translation>
    </message>
</context>
<context>
    <name>AuditReportTexts</name>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>The log was verified for this report and is sound.</source>
        <translation>Das Protokoll wurde für diesen Bericht verifiziert und ist unversehrt.</translation>
    </message>
    <message>
        <source>The log is not sound: %1</source>
        <translation>Das Protokoll ist nicht unversehrt: %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Checkpoints verified</source>
        <translation>Verifizierte Prüfpunkte</translation>
    </message>
    <message>
        <source>Anchor outside of this machine</source>
        <translation>Anker außerhalb dieses Rechners</translation>
    </message>
    <message>
        <source>Newest finding of each check, inputs and parameters</source>
        <translation>Neuester Befund je Prüfung, Eingaben und Parametern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Input, %1</source>
        <translation>Eingabe, %1</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Vorbehalte</translation>
    </message>
    <message>
        <source>Stale because</source>
        <translation>Veraltet wegen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Nothing: every newest finding is current and passes.</source>
        <translation>Nichts: jeder neueste Befund ist aktuell und bestanden.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What the workspace holds</source>
        <translation>Was der Arbeitsbereich enthält</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>AuditReports</name>
    <message>
        <source>&quot;%1&quot; is not a format of a report. Formats: %2.</source>
        <translation>„%1“ ist kein Berichtsformat. Formate: %2.</translation>
    </message>
</context>
<context>
    <name>BodyTexts</name>
    <message>
        <source>The field &quot;%1&quot; of the %2 is not valid: %3</source>
        <translation>Das Feld „%1“ (%2) ist ungültig: %3</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>es muss Text sein.</translation>
    </message>
    <message>
        <source>it must not be empty.</source>
        <translation>es darf nicht leer sein.</translation>
    </message>
    <message>
        <source>it must be true or false.</source>
        <translation>es muss true oder false sein.</translation>
    </message>
    <message>
        <source>it must be a whole number.</source>
        <translation>es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>it must be a number.</source>
        <translation>es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>it must be a list of texts.</source>
        <translation>es muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>es muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>it must be a list.</source>
        <translation>es muss eine Liste sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>„%1“ gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>it must be a time such as 2026-03-01T09:30:00.000Z.</source>
        <translation>es muss eine Zeit wie 2026-03-01T09:30:00.000Z sein.</translation>
    </message>
</context>
<context>
    <name>CalendarDurationTexts</name>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it in the form of ISO 8601 with whole numbers: P2Y, P18M, P30D, P4W, P1Y6M, PT12H.</source>
        <translation>„%1“ ist keine Dauer. Sie in der Form von ISO 8601 mit ganzen Zahlen schreiben: P2Y, P18M, P30D, P4W, P1Y6M, PT12H.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2 years.</source>
        <translation>„%1“ ist länger als %2 Jahre.</translation>
    </message>
</context>
<context>
    <name>CardBundleTexts</name>
    <message>
        <source>The content of %1 does not match its digest. Verify the workspace.</source>
        <translation>Der Inhalt von %1 stimmt nicht mit seiner Prüfsumme überein. Den Arbeitsbereich verifizieren.</translation>
    </message>
    <message>
        <source>The log has no entry of %1. Verify the workspace.</source>
        <translation>Das Protokoll hat keinen Eintrag von %1. Den Arbeitsbereich verifizieren.</translation>
    </message>
    <message>
        <source>Writing the card in every format</source>
        <translation>Die Modellkarte wird in jedem Format geschrieben</translation>
    </message>
    <message>
        <source>Collecting findings and proofs</source>
        <translation>Befunde und Nachweise werden gesammelt</translation>
    </message>
    <message>
        <source>Writing the list of digests</source>
        <translation>Die Liste der Prüfsummen wird geschrieben</translation>
    </message>
    <message>
        <source>No memory for the bundle could be opened.</source>
        <translation>Für das Bündel konnte kein Speicher geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>CardExporter</name>
    <message>
        <source>This program has no exporters.</source>
        <translation>Dieses Programm hat keine Exportformate.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>CardExporterTexts</name>
    <message>
        <source>For people, in a browser: one file, readable by screen readers.</source>
        <translation>Für Menschen, im Browser: eine Datei, für Screenreader geeignet.</translation>
    </message>
    <message>
        <source>For people, to print and to sign: paged, with fonts inside.</source>
        <translation>Für Menschen, zum Drucken und Unterschreiben: mit Seiten und eingebetteten Schriften.</translation>
    </message>
    <message>
        <source>For people who go on writing in a word processor.</source>
        <translation>Für Menschen, die in einer Textverarbeitung weiterschreiben.</translation>
    </message>
    <message>
        <source>Markdown (model hub)</source>
        <translation>Markdown (Modell-Hub)</translation>
    </message>
    <message>
        <source>For a model hub: a README with the fields that hubs read.</source>
        <translation>Für einen Modell-Hub: eine README mit den Feldern, die Hubs lesen.</translation>
    </message>
    <message>
        <source>For inventories of parts: an ML-BOM with the model card inside.</source>
        <translation>Für Inventare von Bestandteilen: eine ML-BOM mit der Modellkarte darin.</translation>
    </message>
    <message>
        <source>Annex IV of the AI Act</source>
        <translation>Anhang IV der KI-VO</translation>
    </message>
    <message>
        <source>For authorities: the same content in the order of the annex.</source>
        <translation>Für Behörden: derselbe Inhalt in der Reihenfolge des Anhangs.</translation>
    </message>
    <message>
        <source>Bundle with proofs</source>
        <translation>Bündel mit Nachweisen</translation>
    </message>
    <message>
        <source>For auditors: all formats, the findings and the proofs from the log. It can be checked without Hallmarker.</source>
        <translation>Für Prüfende: alle Formate, die Befunde und die Nachweise aus dem Protokoll. Es lässt sich ohne Hallmarker prüfen.</translation>
    </message>
</context>
<context>
    <name>CardExports</name>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format of a card. Formats: %2.</source>
        <translation>„%1“ ist kein Format einer Modellkarte. Formate: %2.</translation>
    </message>
</context>
<context>
    <name>CardFieldEdit</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Somebody else changed this field in the meantime.</source>
        <translation>Dieses Feld wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>

Theirs: %1
Mine: %2</source>
        <translation>

Fremde Fassung: %1
Eigene Fassung: %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Two changes of &quot;%1&quot;</source>
        <translation>Zwei Änderungen von „%1“</translation>
    </message>
    <message>
        <source>Store the merged text</source>
        <translation>Zusammengeführten Text speichern</translation>
    </message>
    <message>
        <source>&amp;Merged text</source>
        <translation>&amp;Zusammengeführter Text</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name under which the model is kept in the inventory.</source>
        <translation>Der Name, unter dem das Modell im Inventar geführt wird.</translation>
    </message>
    <message>
        <source>Credit scoring</source>
        <translation>Kreditbewertung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What this version is called, or its digest when nobody named it.</source>
        <translation>Wie diese Version heißt, oder ihre Prüfsumme, wenn sie niemand benannt hat.</translation>
    </message>
    <message>
        <source>2.1</source>
        <translation>2.1</translation>
    </message>
    <message>
        <source>Changes since the earlier version</source>
        <translation>Änderungen seit der früheren Version</translation>
    </message>
    <message>
        <source>How this version relates to the ones before it: what was changed, and why.</source>
        <translation>Wie diese Version zu den vorherigen steht: was geändert wurde und warum.</translation>
    </message>
    <message>
        <source>Trained anew on the data of the third quarter; threshold unchanged.</source>
        <translation>Mit den Daten des dritten Quartals neu trainiert; Schwelle unverändert.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the model does, in two or three sentences for somebody who does not build models.</source>
        <translation>Was das Modell leistet, in zwei oder drei Sätzen für Personen, die keine Modelle bauen.</translation>
    </message>
    <message>
        <source>Estimates from the data of an application how likely a loan is repaid.</source>
        <translation>Schätzt aus den Daten eines Antrags, wie wahrscheinlich ein Kredit zurückgezahlt wird.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who places the system on the market or puts it into service under their own name.</source>
        <translation>Wer das System unter eigenem Namen in Verkehr bringt oder in Betrieb nimmt.</translation>
    </message>
    <message>
        <source>Example Bank plc</source>
        <translation>Beispielbank AG</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Entwickelt von</translation>
    </message>
    <message>
        <source>Who built and trained the model.</source>
        <translation>Wer das Modell gebaut und trainiert hat.</translation>
    </message>
    <message>
        <source>Risk analytics team</source>
        <translation>Team Risikoanalyse</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who answers for the model inside the organisation.</source>
        <translation>Wer innerhalb der Organisation für das Modell zuständig ist.</translation>
    </message>
    <message>
        <source>Head of retail credit</source>
        <translation>Leitung Privatkundenkredite</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Where questions and complaints about the model go.</source>
        <translation>Wohin Fragen und Beschwerden zum Modell gehen.</translation>
    </message>
    <message>
        <source>models@bank.example</source>
        <translation>models@bank.example</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>SPDX identifier or expression under which the model may be used; otherwise its name.</source>
        <translation>SPDX-Kennung oder -Ausdruck, unter dem das Modell verwendet werden darf; sonst der Name der Lizenz.</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>Files and digests</source>
        <translation>Dateien und Prüfsummen</translation>
    </message>
    <message>
        <source>The files of this version with format, size and SHA-256.</source>
        <translation>Die Dateien dieser Version mit Format, Größe und SHA-256.</translation>
    </message>
    <message>
        <source>model: torchscript, 12786 bytes, sha256:5f1c...</source>
        <translation>model: torchscript, 12786 Bytes, sha256:5f1c...</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Natural languages of the inputs and outputs, as BCP 47 tags; empty when there is no language in them.</source>
        <translation>Natürliche Sprachen der Ein- und Ausgaben als BCP-47-Tags; leer, wenn keine Sprache vorkommt.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words by which the card is found.</source>
        <translation>Wörter, unter denen die Modellkarte gefunden wird.</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Authors of the card</source>
        <translation>Verfasser der Modellkarte</translation>
    </message>
    <message>
        <source>Who wrote the parts of this card that people fill in.</source>
        <translation>Wer die von Menschen ausgefüllten Teile dieser Modellkarte geschrieben hat.</translation>
    </message>
    <message>
        <source>Model validation team</source>
        <translation>Team Modellvalidierung</translation>
    </message>
    <message>
        <source>Intended purpose</source>
        <translation>Zweckbestimmung</translation>
    </message>
    <message>
        <source>Each use the model is meant for: task, context, and what its output decides or supports.</source>
        <translation>Jede vorgesehene Verwendung des Modells: Aufgabe, Umfeld und was seine Ausgabe entscheidet oder unterstützt.</translation>
    </message>
    <message>
        <source>Ranking of loan applications for manual review</source>
        <translation>Reihung von Kreditanträgen für die manuelle Prüfung</translation>
    </message>
    <message>
        <source>Intended users</source>
        <translation>Vorgesehene Nutzer</translation>
    </message>
    <message>
        <source>Who works with the output, and what they need to know for it.</source>
        <translation>Wer mit der Ausgabe arbeitet und was dafür zu wissen ist.</translation>
    </message>
    <message>
        <source>Credit officers with training in the score</source>
        <translation>Kreditsachbearbeitung mit Schulung zum Score</translation>
    </message>
    <message>
        <source>Out of scope and misuse</source>
        <translation>Außerhalb des Anwendungsbereichs und Fehlanwendung</translation>
    </message>
    <message>
        <source>Uses the model is not meant for, and misuse that can be foreseen.</source>
        <translation>Verwendungen, für die das Modell nicht vorgesehen ist, und vorhersehbare Fehlanwendung.</translation>
    </message>
    <message>
        <source>Deciding on an application without a person</source>
        <translation>Entscheidung über einen Antrag ohne Beteiligung eines Menschen</translation>
    </message>
    <message>
        <source>Interaction with other systems</source>
        <translation>Wechselwirkung mit anderen Systemen</translation>
    </message>
    <message>
        <source>Hardware and software outside of the model that it exchanges data with.</source>
        <translation>Hardware und Software außerhalb des Modells, mit der es Daten austauscht.</translation>
    </message>
    <message>
        <source>Reads applications from the loan system; writes scores back.</source>
        <translation>Liest Anträge aus dem Kreditsystem; schreibt Scores zurück.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>What the model is meant to run on.</source>
        <translation>Worauf das Modell laufen soll.</translation>
    </message>
    <message>
        <source>Ordinary server, 2 cores, no GPU</source>
        <translation>Gewöhnlicher Server, 2 Kerne, keine GPU</translation>
    </message>
    <message>
        <source>User interface</source>
        <translation>Benutzerschnittstelle</translation>
    </message>
    <message>
        <source>What users see of the model.</source>
        <translation>Was Nutzer vom Modell sehen.</translation>
    </message>
    <message>
        <source>A score with its three strongest reasons</source>
        <translation>Ein Score mit seinen drei stärksten Gründen</translation>
    </message>
    <message>
        <source>Instructions for use</source>
        <translation>Betriebsanleitung</translation>
    </message>
    <message>
        <source>How to put the model to use, with its preconditions, or where the instructions are.</source>
        <translation>Wie das Modell einzusetzen ist, mit den Voraussetzungen, oder wo die Betriebsanleitung liegt.</translation>
    </message>
    <message>
        <source>Load with TorchScript; scale the inputs as the signature says.</source>
        <translation>Mit TorchScript laden; die Eingaben skalieren, wie die Signatur es angibt.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Addresses of further documentation.</source>
        <translation>Adressen weiterer Dokumentation.</translation>
    </message>
    <message>
        <source>https://bank.example/models/credit</source>
        <translation>https://bank.example/models/credit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What the model computes.</source>
        <translation>Was das Modell berechnet.</translation>
    </message>
    <message>
        <source>tabular-classification</source>
        <translation>tabular-classification</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>The architecture in the terms of the field.</source>
        <translation>Die Architektur in Fachbegriffen.</translation>
    </message>
    <message>
        <source>Multi-layer perceptron, 64-32-10</source>
        <translation>Mehrschichtiges Perzeptron, 64-32-10</translation>
    </message>
    <message>
        <source>Architecture family</source>
        <translation>Architekturfamilie</translation>
    </message>
    <message>
        <source>The family the architecture belongs to.</source>
        <translation>Die Familie, zu der die Architektur gehört.</translation>
    </message>
    <message>
        <source>feed-forward network</source>
        <translation>Feedforward-Netz</translation>
    </message>
    <message>
        <source>Learning approach</source>
        <translation>Lernverfahren</translation>
    </message>
    <message>
        <source>How the model learns.</source>
        <translation>Wie das Modell lernt.</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>supervised</translation>
    </message>
    <message>
        <source>Input format</source>
        <translation>Eingabeformat</translation>
    </message>
    <message>
        <source>What goes in: columns with their encoding, or the tensor.</source>
        <translation>Was eingeht: Spalten mit ihrer Kodierung oder der Tensor.</translation>
    </message>
    <message>
        <source>float32 tensor 1 x 8 x 8, values 0 to 1</source>
        <translation>float32-Tensor 1 x 8 x 8, Werte 0 bis 1</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>What comes out and how to read it.</source>
        <translation>Was herauskommt und wie es zu lesen ist.</translation>
    </message>
    <message>
        <source>probabilities of the classes: repaid, default</source>
        <translation>Wahrscheinlichkeiten der Klassen: repaid, default</translation>
    </message>
    <message>
        <source>Design choices</source>
        <translation>Entwurfsentscheidungen</translation>
    </message>
    <message>
        <source>Key design choices with their reasons and assumptions; what is optimised for.</source>
        <translation>Wichtigste Entwurfsentscheidungen mit ihren Gründen und Annahmen; worauf optimiert wird.</translation>
    </message>
    <message>
        <source>A small network, because the score must be explained.</source>
        <translation>Ein kleines Netz, weil der Score erklärt werden muss.</translation>
    </message>
    <message>
        <source>Training procedure</source>
        <translation>Trainingsverfahren</translation>
    </message>
    <message>
        <source>Methods and steps of development, hyperparameters, and tools of third parties.</source>
        <translation>Methoden und Schritte der Entwicklung, Hyperparameter und Werkzeuge Dritter.</translation>
    </message>
    <message>
        <source>Adam, 20 epochs, early stopping on the validation split</source>
        <translation>Adam, 20 Epochen, Early Stopping auf dem Validierungsteil</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>The model this one was fine-tuned or distilled from.</source>
        <translation>Das Modell, aus dem dieses durch Feinabstimmung oder Destillation entstand.</translation>
    </message>
    <message>
        <source>credit@3f2a1b4c5d6e</source>
        <translation>credit@3f2a1b4c5d6e</translation>
    </message>
    <message>
        <source>Third-party parts</source>
        <translation>Teile Dritter</translation>
    </message>
    <message>
        <source>Pre-trained parts, libraries and tools of others that are inside.</source>
        <translation>Vortrainierte Teile, Bibliotheken und Werkzeuge anderer, die enthalten sind.</translation>
    </message>
    <message>
        <source>scikit-learn 1.2 (scaling of the inputs)</source>
        <translation>scikit-learn 1.2 (Skalierung der Eingaben)</translation>
    </message>
    <message>
        <source>Compute used</source>
        <translation>Verwendete Rechenleistung</translation>
    </message>
    <message>
        <source>Computing resources for development, training, testing and validation.</source>
        <translation>Rechenressourcen für Entwicklung, Training, Test und Validierung.</translation>
    </message>
    <message>
        <source>One workstation, 20 minutes</source>
        <translation>Eine Workstation, 20 Minuten</translation>
    </message>
    <message>
        <source>Energy for training (kWh)</source>
        <translation>Energie für das Training (kWh)</translation>
    </message>
    <message>
        <source>Energy that the training used, measured or estimated.</source>
        <translation>Energie, die das Training verbraucht hat, gemessen oder geschätzt.</translation>
    </message>
    <message>
        <source>0.4</source>
        <translation>0.4</translation>
    </message>
    <message>
        <source>Emissions of training (t CO2 equivalent)</source>
        <translation>Emissionen des Trainings (t CO2-Äquivalent)</translation>
    </message>
    <message>
        <source>Emissions that belong to that energy.</source>
        <translation>Emissionen, die zu dieser Energie gehören.</translation>
    </message>
    <message>
        <source>0.0001</source>
        <translation>0.0001</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>The dataset versions the model was trained on, with their digests.</source>
        <translation>Die Datensatzversionen, mit denen das Modell trainiert wurde, mit ihren Prüfsummen.</translation>
    </message>
    <message>
        <source>applications@9c1d..., 30162 rows</source>
        <translation>applications@9c1d..., 30162 Zeilen</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>Evaluierungsdaten</translation>
    </message>
    <message>
        <source>The dataset versions the figures of this card were measured on.</source>
        <translation>Die Datensatzversionen, an denen die Kennzahlen dieser Modellkarte gemessen wurden.</translation>
    </message>
    <message>
        <source>applications-test@77aa..., 15060 rows</source>
        <translation>applications-test@77aa..., 15060 Zeilen</translation>
    </message>
    <message>
        <source>Provenance and preparation of the data</source>
        <translation>Herkunft und Aufbereitung der Daten</translation>
    </message>
    <message>
        <source>Where the data comes from, how it was selected, labelled and cleaned; known gaps.</source>
        <translation>Woher die Daten stammen, wie sie ausgewählt, mit Labels versehen und bereinigt wurden; bekannte Lücken.</translation>
    </message>
    <message>
        <source>Applications of 2023; duplicates removed; labels from the ledger.</source>
        <translation>Anträge von 2023; Dubletten entfernt; Labels aus der Buchhaltung.</translation>
    </message>
    <message>
        <source>Classification of the data</source>
        <translation>Klassifizierung der Daten</translation>
    </message>
    <message>
        <source>How confidential the training data is.</source>
        <translation>Wie vertraulich die Trainingsdaten sind.</translation>
    </message>
    <message>
        <source>applications@9c1d...: confidential</source>
        <translation>applications@9c1d...: vertraulich</translation>
    </message>
    <message>
        <source>Personal and sensitive data</source>
        <translation>Personenbezogene und sensible Daten</translation>
    </message>
    <message>
        <source>What the records say about personal data and special categories in the training data.</source>
        <translation>Was die Aufzeichnungen über personenbezogene Daten und besondere Kategorien in den Trainingsdaten aussagen.</translation>
    </message>
    <message>
        <source>applications@9c1d...: personal data</source>
        <translation>applications@9c1d...: personenbezogene Daten</translation>
    </message>
    <message>
        <source>Why these measures</source>
        <translation>Warum diese Kennzahlen</translation>
    </message>
    <message>
        <source>Why the measures fit the model and its use.</source>
        <translation>Warum die Kennzahlen zum Modell und zu seiner Verwendung passen.</translation>
    </message>
    <message>
        <source>Ranking quality matters, not the threshold: area under the curve.</source>
        <translation>Entscheidend ist die Güte der Reihung, nicht die Schwelle: Fläche unter der Kurve.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Measured figures with slice and interval.</source>
        <translation>Gemessene Kennzahlen mit Teilmenge und Intervall.</translation>
    </message>
    <message>
        <source>accuracy 0.98 (0.96 to 0.99)</source>
        <translation>Genauigkeit 0.98 (0.96 bis 0.99)</translation>
    </message>
    <message>
        <source>Robustness and security</source>
        <translation>Robustheit und Sicherheit</translation>
    </message>
    <message>
        <source>Measured behaviour under attack, privacy attacks and supply-chain checks.</source>
        <translation>Gemessenes Verhalten unter Angriff, Angriffe auf die Privatsphäre und Prüfungen der Lieferkette.</translation>
    </message>
    <message>
        <source>accuracy under PGD 0.44</source>
        <translation>Genauigkeit unter PGD 0.44</translation>
    </message>
    <message>
        <source>Checks of the data</source>
        <translation>Prüfungen der Daten</translation>
    </message>
    <message>
        <source>Measured properties of the training data: identifiability, personal data, drift.</source>
        <translation>Gemessene Eigenschaften der Trainingsdaten: Identifizierbarkeit, personenbezogene Daten, Drift.</translation>
    </message>
    <message>
        <source>smallest class 5 records</source>
        <translation>kleinste Klasse 5 Zeilen</translation>
    </message>
    <message>
        <source>Test logs</source>
        <translation>Testprotokolle</translation>
    </message>
    <message>
        <source>Every finding this card rests on, with time, verdict and digest. Signed through the log of the workspace.</source>
        <translation>Jeder Befund, auf dem diese Modellkarte beruht, mit Zeit, Urteil und Prüfsumme. Über das Protokoll des Arbeitsbereichs signiert.</translation>
    </message>
    <message>
        <source>finding_01...: pass, sha256:...</source>
        <translation>finding_01...: pass, sha256:...</translation>
    </message>
    <message>
        <source>Technical limitations</source>
        <translation>Technische Einschränkungen</translation>
    </message>
    <message>
        <source>Where the model is known to be weak: kinds of data, groups, conditions.</source>
        <translation>Wo das Modell bekanntermaßen schwach ist: Arten von Daten, Gruppen, Bedingungen.</translation>
    </message>
    <message>
        <source>Fewer than 100 training records of applicants under 20</source>
        <translation>Weniger als 100 Trainingszeilen von Antragstellenden unter 20</translation>
    </message>
    <message>
        <source>Foreseeable unintended outcomes</source>
        <translation>Vorhersehbare unbeabsichtigte Ergebnisse</translation>
    </message>
    <message>
        <source>Unintended outcomes and sources of risk to health, safety and fundamental rights.</source>
        <translation>Unbeabsichtigte Ergebnisse und Quellen von Risiken für Gesundheit, Sicherheit und Grundrechte.</translation>
    </message>
    <message>
        <source>Applicants are refused on the score alone</source>
        <translation>Antragstellende werden allein aufgrund des Scores abgelehnt</translation>
    </message>
    <message>
        <source>Ethical risks</source>
        <translation>Ethische Risiken</translation>
    </message>
    <message>
        <source>Each risk and what is done about it.</source>
        <translation>Jedes Risiko und was dagegen getan wird.</translation>
    </message>
    <message>
        <source>Proxy for origin through the postcode: field removed, checked for correlation</source>
        <translation>Stellvertreter für die Herkunft über die Postleitzahl: Feld entfernt, auf Korrelation geprüft</translation>
    </message>
    <message>
        <source>Fairness by group</source>
        <translation>Fairness je Gruppe</translation>
    </message>
    <message>
        <source>Groups at risk, benefits and harms for them, and what is done.</source>
        <translation>Gefährdete Gruppen, Nutzen und Schäden für sie und was getan wird.</translation>
    </message>
    <message>
        <source>Applicants under 25: fewer records, wider intervals</source>
        <translation>Antragstellende unter 25: weniger Zeilen, breitere Intervalle</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>What was given up for what.</source>
        <translation>Was wofür aufgegeben wurde.</translation>
    </message>
    <message>
        <source>One point of accuracy for calibrated scores</source>
        <translation>Ein Punkt Genauigkeit für kalibrierte Scores</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>What users should do about risks and limitations.</source>
        <translation>Was Nutzer gegen Risiken und Einschränkungen tun sollen.</translation>
    </message>
    <message>
        <source>Review every refusal by hand.</source>
        <translation>Jede Ablehnung von Hand prüfen.</translation>
    </message>
    <message>
        <source>Security decisions</source>
        <translation>Sicherheitsentscheidungen</translation>
    </message>
    <message>
        <source>Decisions on security with their reason: what was accepted, hardened or left out.</source>
        <translation>Sicherheitsentscheidungen mit ihrer Begründung: was hingenommen, gehärtet oder weggelassen wurde.</translation>
    </message>
    <message>
        <source>Adversarial training left out: inputs come from staff only</source>
        <translation>Adversariales Training weggelassen: Eingaben kommen nur von Beschäftigten</translation>
    </message>
    <message>
        <source>Cybersecurity measures</source>
        <translation>Cybersicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>Measures that protect model, data and operation.</source>
        <translation>Maßnahmen zum Schutz von Modell, Daten und Betrieb.</translation>
    </message>
    <message>
        <source>Signed artefacts, read-only deployment, rate limit</source>
        <translation>Signierte Artefakte, schreibgeschützte Bereitstellung, Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Human oversight</source>
        <translation>Menschliche Aufsicht</translation>
    </message>
    <message>
        <source>Who can understand, override and stop the model, and how.</source>
        <translation>Wer das Modell verstehen, übersteuern und anhalten kann, und wie.</translation>
    </message>
    <message>
        <source>A credit officer decides; the score can be hidden.</source>
        <translation>Eine Kreditsachbearbeitung entscheidet; der Score lässt sich ausblenden.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>Changes to the model and its performance that were determined beforehand.</source>
        <translation>Vorab bestimmte Änderungen am Modell und an seiner Leistung.</translation>
    </message>
    <message>
        <source>Retraining each quarter within the same acceptance limits</source>
        <translation>Neues Training jedes Quartal innerhalb derselben Annahmegrenzen</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsverzeichnis</translation>
    </message>
    <message>
        <source>Changes over the life cycle.</source>
        <translation>Änderungen während des Lebenszyklus.</translation>
    </message>
    <message>
        <source>2026-01: threshold raised</source>
        <translation>2026-01: Schwelle angehoben</translation>
    </message>
    <message>
        <source>Risk management system</source>
        <translation>Risikomanagementsystem</translation>
    </message>
    <message>
        <source>Description of the risk management system of Art. 9, or where it is kept.</source>
        <translation>Beschreibung des Risikomanagementsystems nach Art. 9 oder dessen Aufbewahrungsort.</translation>
    </message>
    <message>
        <source>Kept as assessment DPIA-12</source>
        <translation>Abgelegt als Folgenabschätzung DSFA-12</translation>
    </message>
    <message>
        <source>Standards applied</source>
        <translation>Angewandte Normen</translation>
    </message>
    <message>
        <source>Harmonised standards applied in full or in part; otherwise the solutions adopted instead.</source>
        <translation>Ganz oder teilweise angewandte harmonisierte Normen; andernfalls die stattdessen gewählten Lösungen.</translation>
    </message>
    <message>
        <source>ISO/IEC 42001:2023</source>
        <translation>ISO/IEC 42001:2023</translation>
    </message>
    <message>
        <source>Declaration of conformity</source>
        <translation>Konformitätserklärung</translation>
    </message>
    <message>
        <source>The EU declaration of conformity, or where it is kept.</source>
        <translation>Die EU-Konformitätserklärung oder deren Aufbewahrungsort.</translation>
    </message>
    <message>
        <source>Declaration 2026-03, kept by legal</source>
        <translation>Erklärung 2026-03, aufbewahrt in der Rechtsabteilung</translation>
    </message>
    <message>
        <source>Post-market monitoring</source>
        <translation>Beobachtung nach dem Inverkehrbringen</translation>
    </message>
    <message>
        <source>The plan of Art. 72 for watching performance in use.</source>
        <translation>Der Plan nach Art. 72 zur Beobachtung der Leistung im Betrieb.</translation>
    </message>
    <message>
        <source>Monthly drift check, report to the validator</source>
        <translation>Monatliche Drift-Prüfung, Bericht an die Validierung</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Zitierweise</translation>
    </message>
    <message>
        <source>How to cite the model.</source>
        <translation>Wie das Modell zu zitieren ist.</translation>
    </message>
    <message>
        <source>Example Bank (2026): Credit scoring 2.1</source>
        <translation>Beispielbank (2026): Kreditbewertung 2.1</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Purpose and use</source>
        <translation>Zweck und Verwendung</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Risks and limits</source>
        <translation>Risiken und Grenzen</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>from the inventory</source>
        <translation>aus dem Inventar</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>read from the model, may be corrected</source>
        <translation>aus dem Modell gelesen, kann korrigiert werden</translation>
    </message>
    <message>
        <source>from the lineage</source>
        <translation>aus der Herkunftskette</translation>
    </message>
    <message>
        <source>written by a person</source>
        <translation>von einem Menschen geschrieben</translation>
    </message>
</context>
<context>
    <name>CardMessagesTexts</name>
    <message numerus="yes">
        <source>%n more in the preview.</source>
        <translation>
            <numerusform>%n weitere in der Vorschau.</numerusform>
            <numerusform>%n weitere in der Vorschau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
</context>
<context>
    <name>CardReportTexts</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Performance with intervals</source>
        <translation>Leistung mit Intervallen</translation>
    </message>
    <message>
        <source>Findings this card rests on</source>
        <translation>Befunde, auf denen diese Modellkarte beruht</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Input &quot;%1&quot;</source>
        <translation>Eingabe „%1“</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Vorbehalte</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Fields that a card needs and that are empty</source>
        <translation>Felder, die eine Modellkarte braucht und die leer sind</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt durch</translation>
    </message>
    <message>
        <source>1. General description of the system</source>
        <translation>1. Allgemeine Beschreibung des Systems</translation>
    </message>
    <message>
        <source>2. Elements of the system and of its development</source>
        <translation>2. Bestandteile des Systems und seiner Entwicklung</translation>
    </message>
    <message>
        <source>3. Monitoring, functioning and control</source>
        <translation>3. Überwachung, Funktionsweise und Kontrolle</translation>
    </message>
    <message>
        <source>4. Appropriateness of the performance metrics</source>
        <translation>4. Eignung der Leistungskennzahlen</translation>
    </message>
    <message>
        <source>5. Risk management system</source>
        <translation>5. Risikomanagementsystem</translation>
    </message>
    <message>
        <source>6. Changes through the life cycle</source>
        <translation>6. Änderungen während des Lebenszyklus</translation>
    </message>
    <message>
        <source>7. Standards applied</source>
        <translation>7. Angewandte Normen</translation>
    </message>
    <message>
        <source>8. Declaration of conformity</source>
        <translation>8. Konformitätserklärung</translation>
    </message>
    <message>
        <source>9. Post-market monitoring</source>
        <translation>9. Beobachtung nach dem Inverkehrbringen</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>The test logs are the findings listed at the end.</source>
        <translation>Die Testprotokolle sind die am Ende aufgeführten Befunde.</translation>
    </message>
    <message>
        <source>Nothing is recorded for: %1.</source>
        <translation>Keine Angaben zu: %1.</translation>
    </message>
    <message>
        <source>Further content of the card</source>
        <translation>Weiterer Inhalt der Modellkarte</translation>
    </message>
    <message>
        <source>Model card: %1</source>
        <translation>Modellkarte: %1</translation>
    </message>
    <message>
        <source>Technical documentation (AI Act, Annex IV): %1</source>
        <translation>Technische Dokumentation (KI-VO, Anhang IV): %1</translation>
    </message>
    <message>
        <source>Model version %1, card revision %2</source>
        <translation>Modellversion %1, Revision der Modellkarte %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The detail tables of this finding are not printed; the finding itself holds them.</source>
        <translation>Die Einzeltabellen dieses Befunds sind nicht abgedruckt; der Befund selbst enthält sie.</translation>
    </message>
    <message>
        <source>measured on %1, finding</source>
        <translation>gemessen am %1, Befund</translation>
    </message>
</context>
<context>
    <name>CardRepositoryTexts</name>
    <message>
        <source>%1 has a card already. Edit that one.</source>
        <translation>%1 hat bereits eine Modellkarte. Diese bearbeiten.</translation>
    </message>
    <message>
        <source>A card has no field &quot;%1&quot;. Fields: %2.</source>
        <translation>Eine Modellkarte hat kein Feld „%1“. Felder: %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be written: it is drawn from records and findings.</source>
        <translation>Das Feld „%1“ kann nicht geschrieben werden: es stammt aus Objekten und Befunden.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>nicht definiert: %1</translation>
    </message>
    <message>
        <source>%1 % interval %2 to %3</source>
        <translation>%1-%-Intervall %2 bis %3</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a finding that still holds</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>a finding whose inputs changed</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a finding past its date</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a finding that does not match its digest</comment>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>CardViewTexts</name>
    <message>
        <source>%1. What is done: %2</source>
        <translation>%1. Was getan wird: %2</translation>
    </message>
    <message>
        <source>Benefits: %1</source>
        <translation>Nutzen: %1</translation>
    </message>
    <message>
        <source>Harms: %1</source>
        <translation>Schäden: %1</translation>
    </message>
    <message>
        <source>What is done: %1</source>
        <translation>Was getan wird: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, %1 rows</source>
        <translation>, %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The check &quot;%1&quot; has no parameter &quot;%2&quot;. It has: %3.</source>
        <translation>Die Prüfung „%1“ hat keinen Parameter „%2“. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; needs the parameter &quot;%2&quot;.</source>
        <translation>Die Prüfung „%1“ braucht den Parameter „%2“.</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>Es gibt keine Prüfung „%1“.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; has no input &quot;%2&quot;. It has: %3.</source>
        <translation>Die Prüfung „%1“ hat keine Eingabe „%2“. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; needs the input &quot;%2&quot;, a record of the kind %3.</source>
        <translation>Die Prüfung „%1“ braucht die Eingabe „%2“, ein Objekt der Art %3.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; was deleted. Choose another one for the input &quot;%2&quot;.</source>
        <translation>Das Objekt „%1“ wurde gelöscht. Für die Eingabe „%2“ ein anderes wählen.</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; of the check &quot;%2&quot; takes records of the kind %3; &quot;%4&quot; is of the kind %5.</source>
        <translation>Die Eingabe „%1“ der Prüfung „%2“ nimmt Objekte der Art %3 an; „%4“ ist von der Art %5.</translation>
    </message>
    <message>
        <source>The check was cancelled. No finding was stored.</source>
        <translation>Die Prüfung wurde abgebrochen. Es wurde kein Befund gespeichert.</translation>
    </message>
    <message>
        <source>There is not enough memory for this check.</source>
        <translation>Für diese Prüfung reicht der Arbeitsspeicher nicht aus.</translation>
    </message>
    <message>
        <source>The check stopped because of a defect: %1.</source>
        <translation>Die Prüfung wurde wegen eines Programmfehlers angehalten: %1.</translation>
    </message>
    <message>
        <source>The check stopped because of a defect.</source>
        <translation>Die Prüfung wurde wegen eines Programmfehlers angehalten.</translation>
    </message>
    <message>
        <source>Hashing the inputs</source>
        <translation>Hashwerte der Eingaben werden berechnet</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; says pass but measured nothing. This is a defect of the check; nothing was stored.</source>
        <translation>Die Prüfung „%1“ meldet ein Bestehen, hat aber nichts gemessen. Das ist ein Fehler der Prüfung; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; (%2) changed while it was measured, so the figures belong to no known state of it. Run the check again.</source>
        <translation>Die Eingabe „%1“ (%2) änderte sich während der Messung; die Kennzahlen gehören daher zu keinem bekannten Stand. Die Prüfung erneut starten.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; takes a whole number; &quot;%2&quot; is none.</source>
        <translation>Der Parameter „%1“ nimmt eine ganze Zahl an; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; takes a number with a decimal point; &quot;%2&quot; is none.</source>
        <translation>Der Parameter „%1“ nimmt eine Zahl mit Dezimalpunkt an; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; takes true or false; &quot;%2&quot; is neither.</source>
        <translation>Der Parameter „%1“ nimmt true oder false an; „%2“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>In the parameter &quot;%1&quot; a quotation mark is not closed.</source>
        <translation>Im Parameter „%1“ ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; takes numbers, separated by commas; &quot;%2&quot; is none.</source>
        <translation>Der Parameter „%1“ nimmt durch Komma getrennte Zahlen an; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is %2; the least allowed value is %3.</source>
        <translation>Der Parameter „%1“ ist %2; der kleinste erlaubte Wert ist %3.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is %2; the greatest allowed value is %3.</source>
        <translation>Der Parameter „%1“ ist %2; der größte erlaubte Wert ist %3.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; must be of the type %2.</source>
        <translation>Der Parameter „%1“ muss vom Typ %2 sein.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; cannot be &quot;%2&quot;; it is one of: %3.</source>
        <translation>Der Parameter „%1“ kann nicht „%2“ sein; möglich sind: %3.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; names the column &quot;%2&quot; twice.</source>
        <translation>Der Parameter „%1“ nennt die Spalte „%2“ doppelt.</translation>
    </message>
</context>
<context>
    <name>CheckOrders</name>
    <message>
        <source>&quot;%1&quot; has no version yet. Import a file into it first.</source>
        <translation>„%1“ hat noch keine Version. Zuerst eine Datei importieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form KEY=VALUE.</source>
        <translation>„%1“ hat nicht die Form KEY=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;. Parameters: %3.</source>
        <translation>%1 hat keinen Parameter „%2“. Parameter: %3.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; stands twice.</source>
        <translation>Der Parameter „%1“ steht doppelt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of several records: %2. Name one by its id, or for a check say its role, as in data=%1.</source>
        <translation>„%1“ ist der Name mehrerer Objekte: %2. Eines mit seiner ID nennen oder für eine Prüfung seine Rolle angeben, etwa data=%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2. What is needed here: %3.</source>
        <translation>„%1“ ist ein Objekt der Art %2. Hier wird gebraucht: %3.</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; of %2 stands twice.</source>
        <translation>Die Eingabe „%1“ von %2 steht doppelt.</translation>
    </message>
    <message>
        <source>%1 has no input left for &quot;%2&quot;. Inputs: %3.</source>
        <translation>%1 hat keine Eingabe mehr für „%2“. Eingaben: %3.</translation>
    </message>
    <message>
        <source>%1 has no input &quot;%2&quot;. Inputs: %3.</source>
        <translation>%1 hat keine Eingabe „%2“. Eingaben: %3.</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>This is not a checkpoint of a log: it needs lines with the origin, the number of entries and the root hash.</source>
        <translation>Das ist kein Prüfpunkt eines Protokolls: er braucht Zeilen mit Herkunft, Anzahl der Einträge und Wurzel-Hash.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to the log &quot;%1&quot;, not to &quot;%2&quot;.</source>
        <translation>Der Prüfpunkt gehört zum Protokoll „%1“, nicht zu „%2“.</translation>
    </message>
</context>
<context>
    <name>ClassRecordsReadingTexts</name>
    <message>
        <source>The file of %1 is not the one that was measured: it was %2 and is %3 now. Its records would not explain this finding. Run the check again, or put the file back.</source>
        <translation>Die Datei von %1 ist nicht die gemessene: sie war %2 und ist jetzt %3. Ihre Zeilen würden diesen Befund nicht erklären. Die Prüfung erneut durchführen oder die Datei zurücklegen.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Comparing the file with the one that was measured</source>
        <translation>Die Datei wird mit der gemessenen verglichen</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>ClassRecordsText</name>
    <message>
        <source>No column was named to group the records by.</source>
        <translation>Es wurde keine Spalte genannt, nach der die Zeilen zu gruppieren sind.</translation>
    </message>
    <message>
        <source>Reading the records was cancelled.</source>
        <translation>Das Lesen der Zeilen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2. See &quot;hallmarker-cli %1 --help&quot;.</source>
        <translation>„%1“ braucht %2. Siehe „hallmarker-cli %1 --help“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;.</source>
        <translation>„%1“ nimmt „%2“ nicht an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --%2 %3.</source>
        <translation>„%1“ braucht --%2 %3.</translation>
    </message>
    <message>
        <source>Workspace file or postgresql:// address; else $HALLMARKER_WORKSPACE, else the only *.hallmarker file here</source>
        <translation>Datei des Arbeitsbereichs oder postgresql:// als Adresse; sonst $HALLMARKER_WORKSPACE, sonst die einzige Datei *.hallmarker hier</translation>
    </message>
    <message>
        <source>Form of the answer on standard output</source>
        <translation>Form der Antwort auf der Standardausgabe</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>Kein Fortschritt auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>What the command does and takes</source>
        <translation>Was der Befehl tut und annimmt</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; needs a value: %2.</source>
        <translation>Die Option „%1“ braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. Values: %3.</source>
        <translation>„%1“ ist kein Wert für %2. Werte: %3.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; takes no value.</source>
        <translation>Die Option „%1“ nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; stands twice.</source>
        <translation>Die Option „%1“ steht doppelt.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>See &quot;hallmarker-cli help&quot;.</source>
        <translation>Siehe „hallmarker-cli help“.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>
Verdict: %1
</source>
        <translation>
Urteil: %1
</translation>
    </message>
    <message>
        <source>Runs in the sandbox of hallmarker-worker.
</source>
        <translation>Läuft in der Sandbox von hallmarker-worker.
</translation>
    </message>
    <message>
        <source>INPUT</source>
        <translation>EINGABE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>BEDEUTUNG</translation>
    </message>
    <message>
        <source>PARAMETER</source>
        <translation>PARAMETER</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>BOUNDS</source>
        <translation>GRENZEN</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>STANDARDWERT</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(erforderlich)</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>KENNZAHL</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>EINHEIT</translation>
    </message>
    <message>
        <source>
Sources:
  %1
</source>
        <translation>
Quellen:
  %1
</translation>
    </message>
    <message>
        <source>No workspace is named. Give one with -w, or make one with &quot;hallmarker-cli -w NAME.hallmarker init&quot;.</source>
        <translation>Kein Arbeitsbereich angegeben. Mit -w einen angeben oder mit „hallmarker-cli -w NAME.hallmarker init“ einen anlegen.</translation>
    </message>
    <message>
        <source>Several workspaces lie in this folder (%1). Name one with -w.</source>
        <translation>In diesem Ordner liegen mehrere Arbeitsbereiche (%1). Einen mit -w angeben.</translation>
    </message>
    <message>
        <source>usage: hallmarker-cli [-w WORKSPACE] [--format text|json] COMMAND ...</source>
        <translation>Aufruf: hallmarker-cli [-w WORKSPACE] [--format text|json] COMMAND ...</translation>
    </message>
    <message>
        <source>Exit codes: 0 pass, 1 policy failed, 2 usage, 3 could not read or evaluate, 4 internal.</source>
        <translation>Exit-Codes: 0 bestanden, 1 Richtlinie nicht erfüllt, 2 falscher Aufruf, 3 nicht lesbar oder nicht auswertbar, 4 interner Fehler.</translation>
    </message>
    <message>
        <source>usage: hallmarker-cli %1 COMMAND ...</source>
        <translation>Aufruf: hallmarker-cli %1 COMMAND ...</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFUNG</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>URTEIL</translation>
    </message>
    <message>
        <source>STANDING</source>
        <translation>GELTUNG</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;. Checks: %2.</source>
        <translation>Es gibt keine Prüfung „%1“. Prüfungen: %2.</translation>
    </message>
    <message>
        <source>The seed has to be a whole number.</source>
        <translation>Der Startwert muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Example workspace made: %1
</source>
        <translation>Beispiel-Arbeitsbereich angelegt: %1
</translation>
    </message>
    <message>
        <source>Example workspace: %1
</source>
        <translation>Beispiel-Arbeitsbereich: %1
</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>GEGENSTAND</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>No findings. Run a check with &quot;hallmarker-cli check run&quot;.
</source>
        <translation>Keine Befunde. Eine Prüfung mit „hallmarker-cli check run“ durchführen.
</translation>
    </message>
    <message>
        <source>Print the completion of the command line for bash</source>
        <translation>Die Vervollständigung der Befehlszeile für bash ausgeben</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <translation>Die Handbuchseite ausgeben</translation>
    </message>
    <message>
        <source>Form of the manual</source>
        <translation>Form des Handbuchs</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Einen Befehl erklären</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Wörter des Befehls</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>not defined (%1)</source>
        <translation>nicht definiert (%1)</translation>
    </message>
    <message>
        <source>finding   %1
</source>
        <translation>Befund    %1
</translation>
    </message>
    <message>
        <source>check     %1, version %2
</source>
        <translation>Prüfung   %1, Version %2
</translation>
    </message>
    <message>
        <source>verdict   %1: %2
</source>
        <translation>Urteil    %1: %2
</translation>
    </message>
    <message>
        <source>standing  %1
</source>
        <translation>Geltung   %1
</translation>
    </message>
    <message>
        <source>          %1 was %2, is %3; path %4
</source>
        <translation>          %1 war %2, ist %3; Pfad %4
</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>measured  %1 in %2 ms, seed %3
</source>
        <translation>gemessen  %1 in %2 ms, Startwert %3
</translation>
    </message>
    <message>
        <source>holds     until %1
</source>
        <translation>gültig    bis %1
</translation>
    </message>
    <message>
        <source>input     %1: %2 (%3), %4
</source>
        <translation>Eingabe   %1: %2 (%3), %4
</translation>
    </message>
    <message>
        <source>with      %1
</source>
        <translation>mit       %1
</translation>
    </message>
    <message>
        <source>hazard    %1
</source>
        <translation>Vorbehalt %1
</translation>
    </message>
    <message>
        <source>SLICE</source>
        <translation>TEILMENGE</translation>
    </message>
    <message>
        <source>%1 %2
</source>
        <translation>%1 %2
</translation>
    </message>
    <message>
        <source>id         %1, revision %2
</source>
        <translation>ID         %1, Revision %2
</translation>
    </message>
    <message>
        <source>digest     %1
</source>
        <translation>Prüfsumme  %1
</translation>
    </message>
    <message>
        <source>content    %1
</source>
        <translation>Inhalt     %1
</translation>
    </message>
    <message>
        <source>updated    %1 by %2
</source>
        <translation>geändert   %1 von %2
</translation>
    </message>
    <message>
        <source>stale      %1 was %2, is %3; path %4
</source>
        <translation>veraltet   %1 war %2, ist %3; Pfad %4
</translation>
    </message>
    <message numerus="yes">
        <source>... %n more row(s); see --format json</source>
        <translation>
            <numerusform>... %n weitere Zeile; siehe --format json</numerusform>
            <numerusform>... %n weitere Zeilen; siehe --format json</numerusform>
        </translation>
    </message>
    <message>
        <source>hallmarker-worker is not installed here, so this check cannot run. Install the package hallmarker-worker.
</source>
        <translation>hallmarker-worker ist hier nicht installiert; daher kann diese Prüfung nicht laufen. Das Paket hallmarker-worker installieren.
</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The log is sound: %1 entries, %2 checkpoints, root %3.
Outside anchor: %4.
</source>
        <translation>Das Protokoll ist unversehrt: %1 Einträge, %2 Prüfpunkte, Wurzel %3.
Äußerer Anker: %4.
</translation>
    </message>
    <message>
        <source>The log is NOT sound: %1
First bad entry: %2.
</source>
        <translation>Das Protokoll ist NICHT unversehrt: %1
Erster fehlerhafter Eintrag: %2.
</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The log is sound: %1 entries, root %2.
Outside anchor: %3.
</source>
        <translation>Das Protokoll ist unversehrt: %1 Einträge, Wurzel %2.
Äußerer Anker: %3.
</translation>
    </message>
    <message>
        <source>The log is NOT sound: %1
First bad entry: %2. File: %3.
</source>
        <translation>Das Protokoll ist NICHT unversehrt: %1
Erster fehlerhafter Eintrag: %2. Datei: %3.
</translation>
    </message>
    <message>
        <source>Signed by %1, which you gave.
</source>
        <translation>Signiert von %1, wie angegeben.
</translation>
    </message>
    <message>
        <source>Signed by %1, which lies in the folder itself: compare it with a copy you trust.
</source>
        <translation>Signiert von %1; der Schlüssel liegt im Ordner selbst: mit einer vertrauenswürdigen Kopie vergleichen.
</translation>
    </message>
    <message>
        <source>Audit report written to %1.
</source>
        <translation>Prüfbericht nach %1 geschrieben.
</translation>
    </message>
    <message>
        <source>Proof of entry %1 written to %2.
</source>
        <translation>Nachweis zum Eintrag %1 nach %2 geschrieben.
</translation>
    </message>
    <message>
        <source>%1 entries exported to %2.
</source>
        <translation>%1 Einträge nach %2 exportiert.
</translation>
    </message>
    <message>
        <source>INDEX</source>
        <translation>INDEX</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>ZEITPUNKT</translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation>AKTEUR</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>OBJEKT</translation>
    </message>
    <message>
        <source>A new key signs from now on. Old checkpoints stay valid with the old key.
%1
</source>
        <translation>Ab jetzt signiert ein neuer Schlüssel. Alte Prüfpunkte bleiben mit dem alten Schlüssel gültig.
%1
</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Ziel der Ausgabe</translation>
    </message>
    <message>
        <source>An empty or new folder</source>
        <translation>Ein leerer oder neuer Ordner</translation>
    </message>
    <message>
        <source>Re-hash the log and check every proof and signature</source>
        <translation>Alle Hashwerte des Protokolls neu berechnen, jeden Nachweis und jede Signatur prüfen</translation>
    </message>
    <message>
        <source>Exit code 0 when sound, 1 when not, 3 when it could not be read. With --import a log that another program exported (tiles, entries, checkpoint, keys) is verified.</source>
        <translation>Exit-Code 0, wenn unversehrt, 1, wenn nicht, 3, wenn nicht lesbar. Mit --import wird ein Protokoll verifiziert, das ein anderes Programm exportiert hat (Kacheln, Einträge, Prüfpunkt, Schlüssel).</translation>
    </message>
    <message>
        <source>Verify this exported log instead of the workspace&apos;s</source>
        <translation>Dieses exportierte Protokoll statt dem des Arbeitsbereichs verifizieren</translation>
    </message>
    <message>
        <source>An earlier checkpoint that was kept elsewhere; a rollback is found against it</source>
        <translation>Ein früherer Prüfpunkt, der anderswo aufbewahrt wurde; daran wird ein Zurücksetzen erkannt</translation>
    </message>
    <message>
        <source>Verifier key to trust instead of the exported ones</source>
        <translation>Verifikationsschlüssel, dem statt den exportierten vertraut wird</translation>
    </message>
    <message>
        <source>Print the proof that a record stands in the log</source>
        <translation>Den Nachweis ausgeben, dass ein Objekt im Protokoll steht</translation>
    </message>
    <message>
        <source>The format is c2sp.org/tlog-proof@v1.</source>
        <translation>Das Format ist c2sp.org/tlog-proof@v1.</translation>
    </message>
    <message>
        <source>A record by name or id, or an index of the log</source>
        <translation>Ein Objekt nach Name oder ID oder ein Index des Protokolls</translation>
    </message>
    <message>
        <source>Sign the present head of the log</source>
        <translation>Den jetzigen Stand des Protokolls signieren</translation>
    </message>
    <message>
        <source>Keep a copy outside of the machine: it is what a rollback is found against.</source>
        <translation>Eine Kopie außerhalb des Rechners aufbewahren: daran wird ein Zurücksetzen erkannt.</translation>
    </message>
    <message>
        <source>Write the log as tiles with checkpoint and keys</source>
        <translation>Das Protokoll als Kacheln mit Prüfpunkt und Schlüsseln schreiben</translation>
    </message>
    <message>
        <source>Where to write it; the ending decides the format if --as is not given</source>
        <translation>Ziel der Ausgabe; ohne --as bestimmt die Endung das Format</translation>
    </message>
    <message>
        <source>Write the audit report of the workspace</source>
        <translation>Den Prüfbericht des Arbeitsbereichs schreiben</translation>
    </message>
    <message>
        <source>The log is verified and the files are looked at first.</source>
        <translation>Zuvor wird das Protokoll verifiziert und werden die Dateien abgeglichen.</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Format des Berichts</translation>
    </message>
    <message>
        <source>List the newest entries</source>
        <translation>Die neuesten Einträge auflisten</translation>
    </message>
    <message>
        <source>How many; 20 if not given</source>
        <translation>Anzahl; 20, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Print the verifier keys, oldest first</source>
        <translation>Die Verifikationsschlüssel ausgeben, älteste zuerst</translation>
    </message>
    <message>
        <source>Sign with a new key from now on</source>
        <translation>Ab jetzt mit einem neuen Schlüssel signieren</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFUNG</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>URTEIL</translation>
    </message>
    <message>
        <source>STANDING</source>
        <translation>GELTUNG</translation>
    </message>
    <message>
        <source>FINDING</source>
        <translation>BEFUND</translation>
    </message>
    <message>
        <source>Still missing:
</source>
        <translation>Noch offen:
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FIELD=VALUE.</translation>
    </message>
    <message>
        <source>A card has no field &quot;%1&quot;. Fields: %2.</source>
        <translation>Eine Modellkarte hat kein Feld „%1“. Felder: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Card %1 is at revision %2 and cites %3 findings.
</source>
        <translation>Die Modellkarte %1 hat die Revision %2 und zitiert %3 Befunde.
</translation>
    </message>
    <message>
        <source>%1 written, %2 bytes.
</source>
        <translation>%1 geschrieben, %2 Bytes.
</translation>
    </message>
    <message>
        <source>A model (its newest version), a version or a card</source>
        <translation>Ein Modell (dessen neueste Version), eine Version oder eine Modellkarte</translation>
    </message>
    <message>
        <source>Show a model card with its figures and gaps</source>
        <translation>Eine Modellkarte mit ihren Kennzahlen und Lücken anzeigen</translation>
    </message>
    <message>
        <source>A model without a card gets one.</source>
        <translation>Ein Modell ohne Modellkarte erhält eine.</translation>
    </message>
    <message>
        <source>Write fields of a model card</source>
        <translation>Felder einer Modellkarte schreiben</translation>
    </message>
    <message>
        <source>Figures cannot be written: they are drawn from findings. Lists are separated by semicolons or given as JSON; an empty value empties the field.</source>
        <translation>Kennzahlen können nicht geschrieben werden: sie stammen aus Befunden. Listen werden durch Semikolon getrennt oder als JSON angegeben; ein leerer Wert leert das Feld.</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Was zu schreiben ist</translation>
    </message>
    <message>
        <source>Cite the newest findings: text and figures were read together</source>
        <translation>Die neuesten Befunde zitieren: Text und Kennzahlen wurden zusammen gelesen</translation>
    </message>
    <message>
        <source>Export a model card</source>
        <translation>Eine Modellkarte exportieren</translation>
    </message>
    <message>
        <source>Tells what the format could not hold.</source>
        <translation>Meldet, was das Format nicht aufnehmen konnte.</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format des Exports</translation>
    </message>
    <message>
        <source>List the checks</source>
        <translation>Die Prüfungen auflisten</translation>
    </message>
    <message>
        <source>Explain a check: inputs, parameters, figures, verdict rule, sources</source>
        <translation>Eine Prüfung erklären: Eingaben, Parameter, Kennzahlen, Urteilsregel, Quellen</translation>
    </message>
    <message>
        <source>Id of the check, such as privacy.identifiability</source>
        <translation>ID der Prüfung, etwa privacy.identifiability</translation>
    </message>
    <message>
        <source>Run a check and keep its finding</source>
        <translation>Eine Prüfung durchführen und ihren Befund aufbewahren</translation>
    </message>
    <message>
        <source>Exit code 0 when the verdict is pass, 1 when it is fail, 3 when it is inconclusive or error. The finding is kept in each case.</source>
        <translation>Exit-Code 0 beim Urteil pass, 1 bei fail, 3 bei inconclusive oder error. Der Befund wird in jedem Fall aufbewahrt.</translation>
    </message>
    <message>
        <source>Id of the check</source>
        <translation>ID der Prüfung</translation>
    </message>
    <message>
        <source>A dataset or model (its newest version) or a version, by name or id; with its role where a check takes several</source>
        <translation>Ein Datensatz oder Modell (jeweils die neueste Version) oder eine Version, nach Name oder ID; mit der Rolle, wenn eine Prüfung mehrere annimmt</translation>
    </message>
    <message>
        <source>A parameter; lists are separated by commas</source>
        <translation>Ein Parameter; Listen werden durch Komma getrennt</translation>
    </message>
    <message>
        <source>Seed of the run; 0 if not given</source>
        <translation>Startwert des Laufs; 0, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Dataset %1 added as %2.
</source>
        <translation>Datensatz %1 als %2 angelegt.
</translation>
    </message>
    <message>
        <source>A delimiter is one character: , ; | or tab.</source>
        <translation>Ein Trennzeichen ist genau ein Zeichen: , ; | oder Tabulator.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form COLUMN=TYPE with text, integer, real, boolean or date.</source>
        <translation>„%1“ hat nicht die Form COLUMN=TYPE mit text, integer, real, boolean oder date.</translation>
    </message>
    <message>
        <source>--max-bad-rows needs a whole number; -1 means no limit.</source>
        <translation>--max-bad-rows braucht eine ganze Zahl; -1 bedeutet unbegrenzt.</translation>
    </message>
    <message>
        <source>These bytes are a version already: %1 (%2). Nothing was written.
</source>
        <translation>Diese Bytes sind bereits eine Version: %1 (%2). Es wurde nichts geschrieben.
</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns, %4
version %5
</source>
        <translation>%1: %2 Zeilen, %3 Spalten, %4
Version %5
</translation>
    </message>
    <message>
        <source>note: %1
</source>
        <translation>Hinweis: %1
</translation>
    </message>
    <message>
        <source>dropped line %1: %2
</source>
        <translation>Zeile %1 ausgelassen: %2
</translation>
    </message>
    <message>
        <source>%1 is as it was registered.
</source>
        <translation>%1 ist wie registriert.
</translation>
    </message>
    <message>
        <source>%1 is NOT as it was registered: %2 became %3. What rests on it is stale now.
</source>
        <translation>%1 ist NICHT wie registriert: aus %2 wurde %3. Was darauf beruht, ist jetzt veraltet.
</translation>
    </message>
    <message>
        <source>%1 versions looked at, %2 are not as they were registered.
</source>
        <translation>%1 Versionen abgeglichen, %2 sind nicht wie registriert.
</translation>
    </message>
    <message>
        <source>Register a dataset without a file yet</source>
        <translation>Einen Datensatz noch ohne Datei registrieren</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Name des Datensatzes</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was darin enthalten ist</translation>
    </message>
    <message>
        <source>Where it comes from and how it was collected</source>
        <translation>Woher die Daten stammen und wie sie erhoben wurden</translation>
    </message>
    <message>
        <source>SPDX identifier, or a text</source>
        <translation>SPDX-Kennung oder ein Text</translation>
    </message>
    <message>
        <source>Who answers for it; a new name becomes a team</source>
        <translation>Wer dafür zuständig ist; ein neuer Name wird als Team angelegt</translation>
    </message>
    <message>
        <source>Register a file as a version of a dataset</source>
        <translation>Eine Datei als Version eines Datensatzes registrieren</translation>
    </message>
    <message>
        <source>CSV, JSON Lines, an SQLite table or a NumPy array. All or nothing; what was detected or dropped is reported. The file stays where it is; its digest is taken.</source>
        <translation>CSV, JSON Lines, eine SQLite-Tabelle oder ein NumPy-Array. Alles oder nichts; was erkannt oder ausgelassen wurde, wird gemeldet. Die Datei bleibt an ihrem Ort; ihre Prüfsumme wird gebildet.</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source>Dataset it belongs to; else the file&apos;s name</source>
        <translation>Datensatz, zu dem sie gehört; sonst der Dateiname</translation>
    </message>
    <message>
        <source>Labels of a NumPy array</source>
        <translation>Labels eines NumPy-Arrays</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Instead of the detected one: , ; | or tab</source>
        <translation>Anstelle des erkannten: , ; | oder Tabulator</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16LE, UTF-16BE or windows-1252</source>
        <translation>UTF-8, UTF-16LE, UTF-16BE oder windows-1252</translation>
    </message>
    <message>
        <source>Numbers have a decimal comma</source>
        <translation>Zahlen haben ein Dezimalkomma</translation>
    </message>
    <message>
        <source>The first row is data</source>
        <translation>Die erste Zeile enthält bereits Daten</translation>
    </message>
    <message>
        <source>What stands for a missing value</source>
        <translation>Was für einen fehlenden Wert steht</translation>
    </message>
    <message>
        <source>text, integer, real, boolean or date</source>
        <translation>text, integer, real, boolean oder date</translation>
    </message>
    <message>
        <source>Table inside of an SQLite file</source>
        <translation>Tabelle in einer SQLite-Datei</translation>
    </message>
    <message>
        <source>Rows that may be dropped; 0 if not given, -1 for any number</source>
        <translation>Zeilen, die ausgelassen werden dürfen; 0, wenn nicht angegeben, -1 für beliebig viele</translation>
    </message>
    <message>
        <source>How the data is classified</source>
        <translation>Klassifizierung der Daten</translation>
    </message>
    <message>
        <source>It holds personal data</source>
        <translation>Enthält personenbezogene Daten</translation>
    </message>
    <message>
        <source>It holds special categories of personal data</source>
        <translation>Enthält besondere Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>Eine Bemerkung</translation>
    </message>
    <message>
        <source>Look whether files are still what was registered</source>
        <translation>Abgleichen, ob die Dateien noch die registrierten sind</translation>
    </message>
    <message>
        <source>Looks at every dataset and model version, or at one. Exit code 1 when a file changed; what rests on it turns stale.</source>
        <translation>Gleicht alle Datensatz- und Modellversionen ab oder eine. Exit-Code 1, wenn sich eine Datei geändert hat; was darauf beruht, wird veraltet.</translation>
    </message>
    <message>
        <source>A dataset, model or version; all if not given</source>
        <translation>Ein Datensatz, ein Modell oder eine Version; alle, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Where; it is made when it is not there</source>
        <translation>Zielort; er wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>Make the example workspace: a credit-scoring system with findings and a card</source>
        <translation>Den Beispiel-Arbeitsbereich anlegen: ein System zur Kreditbewertung mit Befunden und Modellkarte</translation>
    </message>
    <message>
        <source>Make the example workspace, export its model card and audit report, and tell where they lie</source>
        <translation>Den Beispiel-Arbeitsbereich anlegen, seine Modellkarte und seinen Prüfbericht exportieren und die Orte nennen</translation>
    </message>
    <message>
        <source>List findings with what they are worth now</source>
        <translation>Befunde mit ihrer heutigen Geltung auflisten</translation>
    </message>
    <message>
        <source>Of each check, inputs and parameters the newest; --all for every run.</source>
        <translation>Je Prüfung, Eingaben und Parametern der neueste; --all für jeden Lauf.</translation>
    </message>
    <message>
        <source>Only findings that rest on this record</source>
        <translation>Nur Befunde, die auf diesem Objekt beruhen</translation>
    </message>
    <message>
        <source>Only findings of this check</source>
        <translation>Nur Befunde dieser Prüfung</translation>
    </message>
    <message>
        <source>Only findings with this verdict</source>
        <translation>Nur Befunde mit diesem Urteil</translation>
    </message>
    <message>
        <source>Only findings of this standing</source>
        <translation>Nur Befunde mit dieser Geltung</translation>
    </message>
    <message>
        <source>Every run, not only the newest</source>
        <translation>Jeder Lauf, nicht nur der neueste</translation>
    </message>
    <message>
        <source>Show one finding with its figures, inputs and digests</source>
        <translation>Einen Befund mit Kennzahlen, Eingaben und Prüfsummen anzeigen</translation>
    </message>
    <message>
        <source>Id of the finding, or its beginning</source>
        <translation>ID des Befunds oder ihr Anfang</translation>
    </message>
    <message>
        <source>%1 is too large to be a policy.</source>
        <translation>%1 ist zu groß für eine Richtlinie.</translation>
    </message>
    <message>
        <source>Decide by a policy whether findings are good enough to go on</source>
        <translation>Nach einer Richtlinie entscheiden, ob die Befunde für das Weitergehen ausreichen</translation>
    </message>
    <message>
        <source>Exit code 0 when the gate is open, 1 when the policy failed, 3 when something could not be evaluated. Files are looked at first, so a changed dataset closes the gate.</source>
        <translation>Exit-Code 0, wenn die Freigabeprüfung (Gate) bestanden ist, 1, wenn die Richtlinie nicht erfüllt ist, 3, wenn etwas nicht auswertbar war. Zuerst werden die Dateien abgeglichen, sodass ein geänderter Datensatz die Freigabe verhindert.</translation>
    </message>
    <message>
        <source>The policy (YAML)</source>
        <translation>Die Richtlinie (YAML)</translation>
    </message>
    <message>
        <source>Further waivers (YAML)</source>
        <translation>Weitere Ausnahmen (YAML)</translation>
    </message>
    <message>
        <source>What was known before (JSON)</source>
        <translation>Was zuvor bekannt war (JSON)</translation>
    </message>
    <message>
        <source>Write the result as SARIF 2.1.0</source>
        <translation>Das Ergebnis als SARIF 2.1.0 schreiben</translation>
    </message>
    <message>
        <source>Write the result as JUnit XML</source>
        <translation>Das Ergebnis als JUnit-XML schreiben</translation>
    </message>
    <message>
        <source>Write what fails now as a baseline</source>
        <translation>Was jetzt nicht besteht, als Baseline schreiben</translation>
    </message>
    <message>
        <source>System %1 added as %2.
</source>
        <translation>System %1 als %2 angelegt.
</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>UPDATED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>None yet.
</source>
        <translation>Noch keine.
</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>Register a machine-learning system</source>
        <translation>Ein System des maschinellen Lernens registrieren</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Name des Systems</translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation>Wozu es dient, in einem Satz</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es leistet</translation>
    </message>
    <message>
        <source>Tier in the sense of the AI Act</source>
        <translation>Risikoklasse im Sinne der KI-VO</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>Warum diese Risikoklasse</translation>
    </message>
    <message>
        <source>State of use</source>
        <translation>Stand der Nutzung</translation>
    </message>
    <message>
        <source>A model inside of it</source>
        <translation>Ein Modell, das es enthält</translation>
    </message>
    <message>
        <source>A dataset that it uses</source>
        <translation>Ein Datensatz, den es nutzt</translation>
    </message>
    <message>
        <source>List the systems</source>
        <translation>Die Systeme auflisten</translation>
    </message>
    <message>
        <source>Show one system</source>
        <translation>Ein System anzeigen</translation>
    </message>
    <message>
        <source>List the models</source>
        <translation>Die Modelle auflisten</translation>
    </message>
    <message>
        <source>Show one model with its versions</source>
        <translation>Ein Modell mit seinen Versionen anzeigen</translation>
    </message>
    <message>
        <source>List the datasets</source>
        <translation>Die Datensätze auflisten</translation>
    </message>
    <message>
        <source>Show one dataset with its versions</source>
        <translation>Einen Datensatz mit seinen Versionen anzeigen</translation>
    </message>
    <message>
        <source>Model %1 added as %2.
</source>
        <translation>Modell %1 als %2 angelegt.
</translation>
    </message>
    <message>
        <source>%1: %2, %3
version %4
</source>
        <translation>%1: %2, %3
Version %4
</translation>
    </message>
    <message>
        <source>Register a model without a file yet</source>
        <translation>Ein Modell noch ohne Datei registrieren</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Such as tabular-classification</source>
        <translation>Etwa tabular-classification</translation>
    </message>
    <message>
        <source>Register a file as a version of a model</source>
        <translation>Eine Datei als Version eines Modells registrieren</translation>
    </message>
    <message>
        <source>TorchScript, safetensors and other formats. The file is hashed and its header read; it is never loaded.</source>
        <translation>TorchScript, safetensors und andere Formate. Von der Datei wird der Hashwert gebildet und der Kopf gelesen; sie wird nie geladen.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Model it belongs to; else the file&apos;s name</source>
        <translation>Modell, zu dem sie gehört; sonst der Dateiname</translation>
    </message>
    <message>
        <source>JSON that says what goes in and out; not needed when the model carries it</source>
        <translation>JSON, das Ein- und Ausgaben beschreibt; nicht nötig, wenn das Modell es mitführt</translation>
    </message>
    <message>
        <source>What people call this version</source>
        <translation>Gebräuchlicher Name dieser Version</translation>
    </message>
    <message>
        <source>A dataset it was trained from</source>
        <translation>Ein Datensatz, mit dem es trainiert wurde</translation>
    </message>
    <message>
        <source>The model it was made from</source>
        <translation>Das Modell, aus dem es hervorging</translation>
    </message>
    <message>
        <source>Name the workspace to make: &quot;hallmarker-cli init NAME.hallmarker&quot;.</source>
        <translation>Den anzulegenden Arbeitsbereich nennen: „hallmarker-cli init NAME.hallmarker“.</translation>
    </message>
    <message>
        <source>Workspace %1 made.
Its log is signed with %2
</source>
        <translation>Arbeitsbereich %1 angelegt.
Sein Protokoll wird signiert mit %2
</translation>
    </message>
    <message>
        <source>workspace  %1
id         %2
log        %3 entries

</source>
        <translation>Arbeitsbereich  %1
ID              %2
Protokoll       %3 Einträge

</translation>
    </message>
    <message>
        <source>RECORDS</source>
        <translation>OBJEKTE</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>Nothing needs attention.
</source>
        <translation>Nichts braucht Aufmerksamkeit.
</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>FOUND IN</source>
        <translation>GEFUNDEN IN</translation>
    </message>
    <message>
        <source>Nothing found.
</source>
        <translation>Nichts gefunden.
</translation>
    </message>
    <message>
        <source>Make a new workspace with its own signing key</source>
        <translation>Einen neuen Arbeitsbereich mit eigenem Signaturschlüssel anlegen</translation>
    </message>
    <message>
        <source>An SQLite file, or a schema on PostgreSQL (postgresql://user@host/db?schema=NAME).</source>
        <translation>Eine SQLite-Datei oder ein Schema in PostgreSQL (postgresql://user@host/db?schema=NAME).</translation>
    </message>
    <message>
        <source>Where; else the one of -w</source>
        <translation>Zielort; sonst der von -w</translation>
    </message>
    <message>
        <source>Tell what a workspace holds and what needs attention</source>
        <translation>Angeben, was ein Arbeitsbereich enthält und was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Find records by their words</source>
        <translation>Objekte anhand ihrer Wörter finden</translation>
    </message>
    <message>
        <source>Words, or their beginnings</source>
        <translation>Wörter oder deren Anfänge</translation>
    </message>
    <message>
        <source>%1 holds no exported log: neither a checkpoint, nor tiles, nor keys. Name the folder that &quot;audit export&quot; wrote.</source>
        <translation>%1 enthält kein exportiertes Protokoll: weder Prüfpunkt noch Kacheln noch Schlüssel. Den Ordner nennen, den „audit export“ geschrieben hat.</translation>
    </message>
    <message>
        <source>--key belongs to --import: the workspace knows its own keys.</source>
        <translation>--key gehört zu --import: der Arbeitsbereich kennt seine eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>--last needs a whole number from 1 to 1000000.</source>
        <translation>--last braucht eine ganze Zahl von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>Verify a log that another program exported</source>
        <translation>Ein von einem anderen Programm exportiertes Protokoll verifizieren</translation>
    </message>
    <message>
        <source>The same as &quot;audit verify --import DIR&quot;. The folder is read only; nothing of it enters the workspace.</source>
        <translation>Dasselbe wie „audit verify --import DIR“. Der Ordner wird nur gelesen; nichts daraus gelangt in den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Folder with checkpoint, tiles or entries, and keys</source>
        <translation>Ordner mit Prüfpunkt, Kacheln oder Einträgen und Schlüsseln</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; begins like a JSON list and is none: %2</source>
        <translation>Der Wert von „%1“ beginnt wie eine JSON-Liste und ist keine: %2</translation>
    </message>
    <message>
        <source>Dataset %1 is at revision %2.
</source>
        <translation>Der Datensatz %1 hat die Revision %2.
</translation>
    </message>
    <message>
        <source>%1 What rests on it is stale now.
</source>
        <translation>%1 Was darauf beruht, ist jetzt veraltet.
</translation>
    </message>
    <message>
        <source>A file of %1 is missing.</source>
        <translation>Eine Datei von %1 fehlt.</translation>
    </message>
    <message>
        <source>missing  %1 (%2)
</source>
        <translation>fehlt     %1 (%2)
</translation>
    </message>
    <message>
        <source>changed  %1 (%2)
</source>
        <translation>geändert  %1 (%2)
</translation>
    </message>
    <message>
        <source>A dataset or a version, by name or id</source>
        <translation>Ein Datensatz oder eine Version, nach Name oder ID</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>Register or update datasets from a CSV list, without their files</source>
        <translation>Datensätze aus einer CSV-Liste registrieren oder aktualisieren, ohne ihre Dateien</translation>
    </message>
    <message>
        <source>The columns are those of &quot;inventory export --list datasets&quot;; only name is needed. Datasets are matched by name. One bad row and nothing is written.</source>
        <translation>Die Spalten sind die von „inventory export --list datasets“; nur name ist nötig. Datensätze werden über den Namen zugeordnet. Bei einer fehlerhaften Zeile wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The list (CSV; save a spreadsheet as CSV first)</source>
        <translation>Die Liste (CSV; eine Tabellenkalkulation zuerst als CSV speichern)</translation>
    </message>
    <message>
        <source>Change fields of a dataset</source>
        <translation>Felder eines Datensatzes ändern</translation>
    </message>
    <message>
        <source>Only the fields that are named change; an empty text empties a field.</source>
        <translation>Nur die genannten Felder ändern sich; ein leerer Text leert ein Feld.</translation>
    </message>
    <message>
        <source>Remove a dataset without versions, or a version</source>
        <translation>Einen Datensatz ohne Versionen oder eine Version entfernen</translation>
    </message>
    <message>
        <source>Refused while a record names it. The log keeps its history; findings on it turn stale.</source>
        <translation>Wird abgelehnt, solange ein Objekt ihn oder sie nennt. Das Protokoll bewahrt die Geschichte; Befunde dazu veralten.</translation>
    </message>
    <message>
        <source>audit report, HTML</source>
        <translation>Prüfbericht, HTML</translation>
    </message>
    <message>
        <source>audit report, PDF</source>
        <translation>Prüfbericht, PDF</translation>
    </message>
    <message>
        <source>model card by Annex IV of the AI Act</source>
        <translation>Modellkarte nach Anhang IV der KI-VO</translation>
    </message>
    <message>
        <source>model card, HTML</source>
        <translation>Modellkarte, HTML</translation>
    </message>
    <message>
        <source>model card, PDF</source>
        <translation>Modellkarte, PDF</translation>
    </message>
    <message>
        <source>model card, ODT</source>
        <translation>Modellkarte, ODT</translation>
    </message>
    <message>
        <source>model card, Markdown for Hugging Face</source>
        <translation>Modellkarte, Markdown für Hugging Face</translation>
    </message>
    <message>
        <source>model card, CycloneDX 1.6</source>
        <translation>Modellkarte, CycloneDX 1.6</translation>
    </message>
    <message>
        <source>model card with its proofs, to be verified by others</source>
        <translation>Modellkarte mit ihren Nachweisen, zur Verifikation durch andere</translation>
    </message>
    <message>
        <source>A credit-scoring system with a model, four datasets and the findings of checks on them: some pass, two fail, one is stale.

</source>
        <translation>Ein System zur Kreditbewertung mit einem Modell, vier Datensätzen und den Befunden von Prüfungen daran: einige sind bestanden, zwei nicht bestanden, einer ist veraltet.

</translation>
    </message>
    <message>
        <source>What needs attention:  hallmarker-cli -w %1 info
How to go on:          docs/manual/start.md
</source>
        <translation>Was Aufmerksamkeit braucht:  hallmarker-cli -w %1 info
Wie es weitergeht:           docs/manual/start.md
</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged.
</source>
        <translation>%1 angelegt, %2 aktualisiert, %3 unverändert.
</translation>
    </message>
    <message>
        <source>note: these columns are not known and are kept with each entry: %1
</source>
        <translation>Hinweis: diese Spalten sind nicht bekannt und werden bei jedem Eintrag aufbewahrt: %1
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format of a list. Formats: xlsx, csv. Say it with --as.</source>
        <translation>„%1“ ist kein Format einer Liste. Formate: xlsx, csv. Mit --as angeben.</translation>
    </message>
    <message>
        <source>A CSV file holds one list. Say which with --list: %1.</source>
        <translation>Eine CSV-Datei fasst eine Liste. Mit --list angeben, welche: %1.</translation>
    </message>
    <message>
        <source>%1 written: %2 lists, %3 rows.
</source>
        <translation>%1 geschrieben: %2 Listen, %3 Zeilen.
</translation>
    </message>
    <message>
        <source>Write lists of the inventory for a spreadsheet</source>
        <translation>Listen des Inventars für eine Tabellenkalkulation schreiben</translation>
    </message>
    <message>
        <source>XLSX with one sheet a list, or one list as CSV. Cells that a spreadsheet would run as a formula are guarded.</source>
        <translation>XLSX mit einem Blatt je Liste oder eine Liste als CSV. Zellen, die eine Tabellenkalkulation als Formel ausführen würde, sind abgesichert.</translation>
    </message>
    <message>
        <source>Format; else the ending decides</source>
        <translation>Format; sonst entscheidet die Endung</translation>
    </message>
    <message>
        <source>Only this list</source>
        <translation>Nur diese Liste</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot; and no finding of it. See &quot;hallmarker-cli check list&quot;.</source>
        <translation>Es gibt keine Prüfung „%1“ und keinen Befund von ihr. Siehe „hallmarker-cli check list“.</translation>
    </message>
    <message>
        <source>Model %1 is at revision %2.
</source>
        <translation>Das Modell %1 hat die Revision %2.
</translation>
    </message>
    <message>
        <source>A model or a version, by name or id</source>
        <translation>Ein Modell oder eine Version, nach Name oder ID</translation>
    </message>
    <message>
        <source>Change fields of a model</source>
        <translation>Felder eines Modells ändern</translation>
    </message>
    <message>
        <source>Remove a model without versions, or a version</source>
        <translation>Ein Modell ohne Versionen oder eine Version entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there yet and is added as a team.</source>
        <translation>„%1“ ist noch nicht vorhanden und wird als Team angelegt.</translation>
    </message>
    <message>
        <source>%1 added as %2.
</source>
        <translation>%1 als %2 angelegt.
</translation>
    </message>
    <message>
        <source>(none, or erased)</source>
        <translation>(keine Angabe oder gelöscht)</translation>
    </message>
    <message>
        <source>%1 is at revision %2.
</source>
        <translation>%1 hat die Revision %2.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no person, so there are no personal fields to erase. Use &quot;people edit&quot;.</source>
        <translation>„%1“ ist keine Person; daher gibt es keine personenbezogenen Felder zu löschen. „people edit“ verwenden.</translation>
    </message>
    <message>
        <source>Name and contact of %1 are erased for good. The handle and the log stay.
</source>
        <translation>Name und Kontakt von %1 sind endgültig gelöscht. Das Kürzel und das Protokoll bleiben.
</translation>
    </message>
    <message>
        <source>Full name; of a person it stands beside the log and can be erased</source>
        <translation>Voller Name; bei einer Person steht er neben dem Protokoll und ist löschbar</translation>
    </message>
    <message>
        <source>Mail address or telephone; of a person it can be erased</source>
        <translation>E-Mail-Adresse oder Telefon; bei einer Person löschbar</translation>
    </message>
    <message>
        <source>Such as owner, provider, controller, dpo</source>
        <translation>Etwa owner, provider, controller, dpo</translation>
    </message>
    <message>
        <source>What it is; team if not given</source>
        <translation>Was es ist; ohne Angabe team</translation>
    </message>
    <message>
        <source>Register a person, a team or an organisation</source>
        <translation>Eine Person, ein Team oder eine Organisation registrieren</translation>
    </message>
    <message>
        <source>NAME is what lists show: of a person a role or a handle, not the real name.</source>
        <translation>NAME ist, was Listen zeigen: bei einer Person eine Rolle oder ein Kürzel, nicht der echte Name.</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>Name in Listen</translation>
    </message>
    <message>
        <source>List people, teams and organisations</source>
        <translation>Personen, Teams und Organisationen auflisten</translation>
    </message>
    <message>
        <source>Show one of them</source>
        <translation>Eine davon anzeigen</translation>
    </message>
    <message>
        <source>Change fields of one of them</source>
        <translation>Felder einer davon ändern</translation>
    </message>
    <message>
        <source>Erase name and contact of a person for good</source>
        <translation>Name und Kontakt einer Person endgültig löschen</translation>
    </message>
    <message>
        <source>Salt, key and text are destroyed; proofs of the log stay valid, and the log shows when and why.</source>
        <translation>Salt, Schlüssel und Text werden vernichtet; Nachweise des Protokolls bleiben gültig, und das Protokoll zeigt, wann und warum.</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Warum, für das Protokoll</translation>
    </message>
    <message>
        <source>Remove one of them from the lists</source>
        <translation>Eine davon aus den Listen entfernen</translation>
    </message>
    <message>
        <source>Refused while a record names it.</source>
        <translation>Wird abgelehnt, solange ein Objekt sie nennt.</translation>
    </message>
    <message>
        <source>%1 is still named by: %2. Remove or change these first.</source>
        <translation>%1 wird noch genannt von: %2. Diese zuerst entfernen oder ändern.</translation>
    </message>
    <message>
        <source>%1 %2 is removed. The log keeps its history; what rested on it is stale.
</source>
        <translation>%1 %2 ist entfernt. Das Protokoll bewahrt die Geschichte; was darauf beruhte, ist veraltet.
</translation>
    </message>
    <message>
        <source>A %1 &quot;%2&quot; is there already (%3). Choose another name, or edit that one.</source>
        <translation>Ein Objekt der Art %1 namens „%2“ ist bereits vorhanden (%3). Einen anderen Namen wählen oder jenes bearbeiten.</translation>
    </message>
    <message>
        <source>Say with --role which file of %1 was moved: %2.</source>
        <translation>Mit --role angeben, welche Datei von %1 verschoben wurde: %2.</translation>
    </message>
    <message>
        <source>%1 is read from %2 now; its content is what was registered.
</source>
        <translation>%1 wird jetzt aus %2 gelesen; der Inhalt ist der registrierte.
</translation>
    </message>
    <message>
        <source>Tell where a file lies now</source>
        <translation>Angeben, wo eine Datei jetzt liegt</translation>
    </message>
    <message>
        <source>The file is hashed; another content is refused, because it would be another version.</source>
        <translation>Von der Datei wird der Hashwert gebildet; ein anderer Inhalt wird abgelehnt, weil er eine andere Version wäre.</translation>
    </message>
    <message>
        <source>A version, or its parent for the newest</source>
        <translation>Eine Version oder für die neueste das übergeordnete Objekt</translation>
    </message>
    <message>
        <source>Where the file is now</source>
        <translation>Wo die Datei jetzt liegt</translation>
    </message>
    <message>
        <source>Which file of the version: data, labels or model; needed when it has several</source>
        <translation>Welche Datei der Version: data, labels oder model; nötig, wenn sie mehrere hat</translation>
    </message>
    <message>
        <source>System %1 is at revision %2.
</source>
        <translation>Das System %1 hat die Revision %2.
</translation>
    </message>
    <message>
        <source>Register or update systems from a CSV list</source>
        <translation>Systeme aus einer CSV-Liste registrieren oder aktualisieren</translation>
    </message>
    <message>
        <source>The columns are those of &quot;inventory export --list systems&quot;; only name is needed. Systems are matched by name. One bad row and nothing is written.</source>
        <translation>Die Spalten sind die von „inventory export --list systems“; nur name ist nötig. Systeme werden über den Namen zugeordnet. Bei einer fehlerhaften Zeile wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Change fields of a system</source>
        <translation>Felder eines Systems ändern</translation>
    </message>
    <message>
        <source>Remove a system</source>
        <translation>Ein System entfernen</translation>
    </message>
    <message>
        <source>The log keeps its history.</source>
        <translation>Das Protokoll bewahrt seine Geschichte.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder. Name a file.</source>
        <translation>%1 kann nicht geschrieben werden: es ist ein Ordner. Eine Datei nennen.</translation>
    </message>
    <message>
        <source>Cannot write %1: there is no folder %2. Make it first.</source>
        <translation>%1 kann nicht geschrieben werden: den Ordner %2 gibt es nicht. Ihn zuerst anlegen.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was written.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The signing key and the key of the attachments lie there without a passphrase now: whoever reads their files can use them.
</source>
        <translation>Der Signaturschlüssel und der Schlüssel der Anhänge liegen jetzt ohne Passphrase da: Wer ihre Dateien liest, kann sie verwenden.
</translation>
    </message>
    <message>
        <source>The signing key is sealed, and new attachments are encrypted. A key that lay open may have been copied: &quot;audit rotate-key&quot; makes a new one.
</source>
        <translation>Der Signaturschlüssel ist versiegelt, und neue Anhänge werden verschlüsselt. Ein Schlüssel, der offen lag, kann kopiert worden sein: „audit rotate-key“ erzeugt einen neuen.
</translation>
    </message>
    <message>
        <source>The signing key and the key of the attachments open with the new passphrase only.
</source>
        <translation>Der Signaturschlüssel und der Schlüssel der Anhänge öffnen sich nur noch mit der neuen Passphrase.
</translation>
    </message>
    <message>
        <source>Set, change or remove the passphrase of the workspace</source>
        <translation>Die Passphrase des Arbeitsbereichs setzen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>The new passphrase comes from HALLMARKER_NEW_PASSPHRASE, or is typed twice. The present one comes from HALLMARKER_PASSPHRASE, the keychain of the desktop, or the terminal. Nobody can recover a lost passphrase.</source>
        <translation>Die neue Passphrase kommt aus HALLMARKER_NEW_PASSPHRASE oder wird zweimal eingegeben. Die jetzige kommt aus HALLMARKER_PASSPHRASE, aus dem Schlüsselbund des Desktops oder vom Terminal. Niemand kann eine verlorene Passphrase wiederherstellen.</translation>
    </message>
    <message>
        <source>Go on without a passphrase</source>
        <translation>Ohne Passphrase weiterarbeiten</translation>
    </message>
    <message>
        <source>Passphrase of the workspace:</source>
        <translation>Passphrase des Arbeitsbereichs:</translation>
    </message>
    <message>
        <source>That is not the passphrase. Once more:</source>
        <translation>Das ist nicht die Passphrase. Noch einmal:</translation>
    </message>
    <message>
        <source>There is no terminal to type the new passphrase on. Give it in HALLMARKER_NEW_PASSPHRASE, or take it away with --remove.</source>
        <translation>Es gibt kein Terminal, um die neue Passphrase einzugeben. Sie in HALLMARKER_NEW_PASSPHRASE angeben oder mit --remove entfernen.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Neue Passphrase:</translation>
    </message>
    <message>
        <source>No new passphrase was given. Nothing was changed; --remove takes the passphrase away.</source>
        <translation>Es wurde keine neue Passphrase angegeben. Nichts wurde geändert; --remove entfernt die Passphrase.</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Dieselbe noch einmal:</translation>
    </message>
    <message>
        <source>The two lines differ. Nothing was changed.</source>
        <translation>Die beiden Zeilen unterscheiden sich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no version of a dataset or model. Give its name or id, or node:KIND:NAMESPACE|NAME of the lineage.</source>
        <translation>„%1“ nennt keine Version eines Datensatzes oder Modells. Ihren Namen oder ihre ID angeben oder node:KIND:NAMESPACE|NAME der Herkunft.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB. Attach a digest of it instead.</source>
        <translation>Die Datei ist größer als 64 MiB. Stattdessen ihre Prüfsumme anhängen.</translation>
    </message>
    <message>
        <source>Agreement %1 added as %2.
</source>
        <translation>Vereinbarung %1 als %2 angelegt.
</translation>
    </message>
    <message>
        <source>Agreement %1 is at revision %2.
</source>
        <translation>Die Vereinbarung %1 hat die Revision %2.
</translation>
    </message>
    <message>
        <source>Use %1 added as %2.
</source>
        <translation>Nutzung %1 als %2 angelegt.
</translation>
    </message>
    <message>
        <source>No use of anything that an agreement is about is known.
</source>
        <translation>Von nichts, worum es in einer Vereinbarung geht, ist eine Nutzung bekannt.
</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Category of personal data</source>
        <translation>Kategorie personenbezogener Daten</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Art der Vereinbarung</translation>
    </message>
    <message>
        <source>With whom; a new name becomes a team</source>
        <translation>Mit wem; ein neuer Name wird als Team angelegt</translation>
    </message>
    <message>
        <source>A model, dataset or version that it is about</source>
        <translation>Ein Modell, ein Datensatz oder eine Version, worum es darin geht</translation>
    </message>
    <message>
        <source>A subprocessor that it allows</source>
        <translation>Ein Unterauftragsverarbeiter, den sie erlaubt</translation>
    </message>
    <message>
        <source>A further document; it becomes an attachment</source>
        <translation>Ein weiteres Dokument; es wird ein Anhang</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Register what was agreed on with a vendor</source>
        <translation>Registrieren, was mit einem Anbieter vereinbart wurde</translation>
    </message>
    <message>
        <source>What is not named is not allowed; * allows any.</source>
        <translation>Was nicht genannt ist, ist nicht erlaubt; * erlaubt alles.</translation>
    </message>
    <message>
        <source>Name of the agreement</source>
        <translation>Name der Vereinbarung</translation>
    </message>
    <message>
        <source>List the agreements</source>
        <translation>Die Vereinbarungen auflisten</translation>
    </message>
    <message>
        <source>Show one agreement</source>
        <translation>Eine Vereinbarung anzeigen</translation>
    </message>
    <message>
        <source>Change an agreement</source>
        <translation>Eine Vereinbarung ändern</translation>
    </message>
    <message>
        <source>Remove an agreement</source>
        <translation>Eine Vereinbarung entfernen</translation>
    </message>
    <message>
        <source>Register how a model or dataset is really used</source>
        <translation>Registrieren, wie ein Modell oder Datensatz tatsächlich genutzt wird</translation>
    </message>
    <message>
        <source>Name of the use</source>
        <translation>Name der Nutzung</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Was genutzt wird</translation>
    </message>
    <message>
        <source>The system that uses it</source>
        <translation>Das System, das es nutzt</translation>
    </message>
    <message>
        <source>Who uses it, where it is not ourselves</source>
        <translation>Wer es nutzt, sofern nicht die eigene Organisation</translation>
    </message>
    <message>
        <source>Compare every known use with the agreements</source>
        <translation>Jede bekannte Nutzung mit den Vereinbarungen vergleichen</translation>
    </message>
    <message>
        <source>Each asset gets a finding. The exit code is 1 when a use is outside of what was agreed on, 3 when a use does not say enough to tell.</source>
        <translation>Jedes Asset erhält einen Befund. Exit-Code 1, wenn eine Nutzung außerhalb des Vereinbarten liegt, 3, wenn eine Nutzung zu wenig aussagt, um das zu beurteilen.</translation>
    </message>
    <message>
        <source>There is no terminal to type the token at. Name an environment variable with --token-variable instead.</source>
        <translation>Es gibt kein Terminal, an dem das Token eingegeben werden könnte. Nennen Sie stattdessen mit --token-variable eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>Token of the connection:</source>
        <translation>Token der Verbindung:</translation>
    </message>
    <message>
        <source>No token was typed. The connection is there; store its token with &quot;connection token&quot;.</source>
        <translation>Es wurde kein Token eingegeben. Die Verbindung ist da; speichern Sie ihr Token mit „connection token“.</translation>
    </message>
    <message>
        <source>The keychain of this desktop did not take the token. Name an environment variable with --token-variable instead.</source>
        <translation>Der Schlüsselbund dieses Desktops hat das Token nicht angenommen. Nennen Sie stattdessen mit --token-variable eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>Connection %1 added as %2.
</source>
        <translation>Verbindung %1 als %2 hinzugefügt.
</translation>
    </message>
    <message>
        <source>The keychain holds the token of %1.
</source>
        <translation>Der Schlüsselbund enthält das Token von %1.
</translation>
    </message>
    <message>
        <source>PLATFORM</source>
        <translation>PLATTFORM</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>There are no connections.
</source>
        <translation>Es gibt keine Verbindungen.
</translation>
    </message>
    <message>
        <source>%1 answers and takes the token.
</source>
        <translation>%1 antwortet und nimmt das Token an.
</translation>
    </message>
    <message>
        <source>Connection %1 removed.
</source>
        <translation>Verbindung %1 entfernt.
</translation>
    </message>
    <message>
        <source>note: the keychain could not be asked; its token may still be there.
</source>
        <translation>Hinweis: Der Schlüsselbund konnte nicht befragt werden; das Token kann noch dort sein.
</translation>
    </message>
    <message>
        <source>%1 written, %2 unchanged, %3 already there, %4 refused.
</source>
        <translation>%1 geschrieben, %2 unverändert, %3 bereits vorhanden, %4 abgelehnt.
</translation>
    </message>
    <message>
        <source>refused: %1 (%2): %3
</source>
        <translation>abgelehnt: %1 (%2): %3
</translation>
    </message>
    <message>
        <source>%1 entities told, %2 agree, %3 new questions, %4 waiting, %5 rejected before.
</source>
        <translation>%1 Objekte gemeldet, %2 stimmen überein, %3 neue Fragen, %4 wartend, %5 früher abgelehnt.
</translation>
    </message>
    <message>
        <source>Nothing is in the lineage yet. Look with &quot;connection review list&quot; and decide with &quot;connection review accept&quot; or &quot;reject&quot;.
</source>
        <translation>Noch ist nichts in der Herkunft. Sehen Sie mit „connection review list“ nach und entscheiden Sie mit „connection review accept“ oder „reject“.
</translation>
    </message>
    <message>
        <source>Name or id of the connection</source>
        <translation>Name oder Kennung der Verbindung</translation>
    </message>
    <message>
        <source>Register the server of a governance platform</source>
        <translation>Den Server einer Governance-Plattform eintragen</translation>
    </message>
    <message>
        <source>The token is typed at the terminal and kept in the keychain of the desktop, or read from an environment variable at each use. It is never stored in the workspace. http is refused except to this machine.</source>
        <translation>Das Token wird am Terminal eingegeben und im Schlüsselbund des Desktops verwahrt oder bei jeder Verwendung aus einer Umgebungsvariable gelesen. Es wird nie im Arbeitsbereich gespeichert. http wird außer zu diesem Rechner abgelehnt.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>Was dort läuft</translation>
    </message>
    <message>
        <source>Its address, as https://host/path</source>
        <translation>Seine Adresse als https://host/pfad</translation>
    </message>
    <message>
        <source>How to sign in; bearer if not given. For basic the token is user:password</source>
        <translation>Art der Anmeldung; bearer, wenn nicht angegeben. Bei basic ist das Token benutzer:passwort</translation>
    </message>
    <message>
        <source>Environment variable that holds the token</source>
        <translation>Umgebungsvariable, die das Token enthält</translation>
    </message>
    <message>
        <source>Allow an address without TLS; the token then travels in the open</source>
        <translation>Eine Adresse ohne TLS erlauben; das Token geht dann offen über das Netz</translation>
    </message>
    <message>
        <source>Store another token in the keychain</source>
        <translation>Ein anderes Token im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>List the connections</source>
        <translation>Die Verbindungen auflisten</translation>
    </message>
    <message>
        <source>Ask whether a server answers and takes the token</source>
        <translation>Fragen, ob ein Server antwortet und das Token annimmt</translation>
    </message>
    <message>
        <source>Remove a connection and its token</source>
        <translation>Eine Verbindung und ihr Token entfernen</translation>
    </message>
    <message>
        <source>What was written to the server stays there.</source>
        <translation>Was auf den Server geschrieben wurde, bleibt dort.</translation>
    </message>
    <message>
        <source>Write the lineage of the workspace to a server</source>
        <translation>Die Herkunft des Arbeitsbereichs auf einen Server schreiben</translation>
    </message>
    <message>
        <source>What was written before with the same content is not sent again. Exit code 3 when the server refused single entities; they are named.</source>
        <translation>Was mit demselben Inhalt schon geschrieben wurde, wird nicht noch einmal gesendet. Beendigungscode 3, wenn der Server einzelne Objekte abgelehnt hat; sie werden genannt.</translation>
    </message>
    <message>
        <source>Ask a server for lineage and queue what differs</source>
        <translation>Einen Server nach Herkunft fragen und Abweichendes einreihen</translation>
    </message>
    <message>
        <source>Only reads. Nothing enters the lineage before somebody accepts it.</source>
        <translation>Liest nur. Nichts kommt in die Herkunft, bevor jemand es annimmt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n record(s) cannot be used, the first because: %1 Repair them, or leave them out with --skip-bad.</source>
        <translation>
            <numerusform>Es wurde nichts importiert: %n Eintrag ist nicht verwendbar, Grund: %1 Ihn berichtigen oder mit --skip-bad auslassen.</numerusform>
            <numerusform>Es wurde nichts importiert: %n Einträge sind nicht verwendbar, Grund beim ersten: %1 Sie berichtigen oder mit --skip-bad auslassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 consent records added, %2 changed, %3 as before, %4 left out.
</source>
        <translation>%1 Einwilligungen angelegt, %2 geändert, %3 unverändert, %4 ausgelassen.
</translation>
    </message>
    <message>
        <source>Consent %1 is %2 now. See &quot;consent alerts&quot;.
</source>
        <translation>Die Einwilligung %1 ist jetzt %2. Siehe „consent alerts“.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form FIELD=CATEGORY, as in email=contact; &quot;none&quot; for a field that is not personal.</source>
        <translation>„%1“ hat nicht die Form FIELD=CATEGORY, wie in email=contact; „none“ für ein Feld ohne Personenbezug.</translation>
    </message>
    <message>
        <source>%1 fields of %2 are known.
</source>
        <translation>%1 Felder von %2 sind bekannt.
</translation>
    </message>
    <message>
        <source>Exception %1 holds until %2.
</source>
        <translation>Die Ausnahme %1 gilt bis %2.
</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>WARNMELDUNG</translation>
    </message>
    <message>
        <source>No open alert.
</source>
        <translation>Keine offene Warnmeldung.
</translation>
    </message>
    <message>
        <source>The alert is acknowledged.
</source>
        <translation>Die Warnmeldung ist quittiert.
</translation>
    </message>
    <message>
        <source>%1: %2
</source>
        <translation>%1: %2
</translation>
    </message>
    <message>
        <source>Who asks: a party of the inventory</source>
        <translation>Wer anfragt: eine Stelle des Inventars</translation>
    </message>
    <message>
        <source>What for: a purpose of the list, or its DPV name</source>
        <translation>Wofür: ein Zweck der Liste oder sein DPV-Name</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Welches Feld</translation>
    </message>
    <message>
        <source>Import consent records</source>
        <translation>Einwilligungen importieren</translation>
    </message>
    <message>
        <source>ISO/IEC TS 27560 as JSON or JSON Lines, Kantara receipts, or CSV. All or nothing, unless --skip-bad is given; records that are there already become their next revision. A consent that ends raises alerts about live grants and models.</source>
        <translation>ISO/IEC TS 27560 als JSON oder JSON Lines, Kantara-Belege oder CSV. Alles oder nichts, außer mit --skip-bad; schon vorhandene Einwilligungen erhalten ihre nächste Revision. Endet eine Einwilligung, löst das Warnmeldungen zu laufenden Zugriffsrechten und zu Modellen aus.</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Die Einwilligungen</translation>
    </message>
    <message>
        <source>Dataset that was collected under them</source>
        <translation>Datensatz, der auf ihrer Grundlage erhoben wurde</translation>
    </message>
    <message>
        <source>Leave out what cannot be used</source>
        <translation>Auslassen, was nicht verwendbar ist</translation>
    </message>
    <message>
        <source>List the consent records</source>
        <translation>Die Einwilligungen auflisten</translation>
    </message>
    <message>
        <source>Show one consent record</source>
        <translation>Eine Einwilligung anzeigen</translation>
    </message>
    <message>
        <source>End a consent</source>
        <translation>Eine Einwilligung beenden</translation>
    </message>
    <message>
        <source>Live grants that rest on it and models made from its data raise alerts.</source>
        <translation>Laufende Zugriffsrechte, die darauf beruhen, und Modelle, die aus ihren Daten erzeugt wurden, lösen Warnmeldungen aus.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Wer sie beendet hat</translation>
    </message>
    <message>
        <source>Say which category of data the fields of a dataset hold</source>
        <translation>Angeben, welche Kategorie von Daten die Felder eines Datensatzes enthalten</translation>
    </message>
    <message>
        <source>A field that is not known here is given to nobody. FIELD= takes one away.</source>
        <translation>Ein Feld, das hier nicht bekannt ist, erhält niemand. FIELD= entfernt eines.</translation>
    </message>
    <message>
        <source>email=contact; none for a field that is not personal</source>
        <translation>email=contact; none für ein Feld ohne Personenbezug</translation>
    </message>
    <message>
        <source>Allow somebody what consent does not cover, for a while</source>
        <translation>Jemandem für eine gewisse Zeit erlauben, was keine Einwilligung abdeckt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Judge an access request against consent</source>
        <translation>Eine Zugriffsanfrage anhand der Einwilligungen beurteilen</translation>
    </message>
    <message>
        <source>Allowed only if for every field a valid basis covers purpose, category, recipient, place and time; what is unknown is a gap. The exit code is 1 for deny and gap. The request is stored and raises an alert, unless --dry-run is given.</source>
        <translation>Nur erlaubt, wenn für jedes Feld eine gültige Grundlage Zweck, Kategorie, Empfänger, Ort und Zeit abdeckt; was unbekannt ist, ist eine Lücke. Exit-Code 1 bei deny und gap. Die Anfrage wird gespeichert und löst eine Warnmeldung aus, außer mit --dry-run.</translation>
    </message>
    <message>
        <source>The person it is about; none: everybody in the dataset</source>
        <translation>Die Person, um die es geht; ohne Angabe: alle im Datensatz</translation>
    </message>
    <message>
        <source>Who gets the data beside the controller</source>
        <translation>Wer die Daten außer dem Verantwortlichen erhält</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo es genutzt wird</translation>
    </message>
    <message>
        <source>When (now)</source>
        <translation>Wann (jetzt)</translation>
    </message>
    <message>
        <source>Until when it is granted</source>
        <translation>Bis wann der Zugriff gewährt wird</translation>
    </message>
    <message>
        <source>The request&apos;s own name</source>
        <translation>Der eigene Name der Anfrage</translation>
    </message>
    <message>
        <source>Judge only</source>
        <translation>Nur beurteilen</translation>
    </message>
    <message>
        <source>List the open alerts</source>
        <translation>Die offenen Warnmeldungen auflisten</translation>
    </message>
    <message>
        <source>Those that were acknowledged, too</source>
        <translation>Auch die quittierten</translation>
    </message>
    <message>
        <source>Acknowledge an alert</source>
        <translation>Eine Warnmeldung quittieren</translation>
    </message>
    <message>
        <source>%1 requests judged, %2 not allowed, %3 lines unreadable.
</source>
        <translation>%1 Anfragen beurteilt, %2 nicht erlaubt, %3 Zeilen nicht lesbar.
</translation>
    </message>
    <message>
        <source>Watch a request log and judge what is appended</source>
        <translation>Ein Anfrageprotokoll beobachten und beurteilen, was angefügt wird</translation>
    </message>
    <message>
        <source>JSON Lines (id, who, purpose, fields, subject, recipient, place, at, until) or CSV with these columns; of a folder every .jsonl, .ndjson and .csv file. How far it came is kept in the workspace. Ends with Ctrl+C, or with --once after what is there now. The exit code is 1 when a request was not allowed, 3 when a line could not be read.</source>
        <translation>JSON Lines (id, who, purpose, fields, subject, recipient, place, at, until) oder CSV mit diesen Spalten; bei einem Ordner jede .jsonl-, .ndjson- und .csv-Datei. Wie weit gelesen wurde, wird im Arbeitsbereich festgehalten. Endet mit Ctrl+C oder mit --once nach dem, was jetzt vorliegt. Exit-Code 1, wenn eine Anfrage nicht erlaubt war, 3, wenn eine Zeile nicht lesbar war.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Where alerts are posted to as JSON (https, or http to this machine)</source>
        <translation>Wohin Warnmeldungen als JSON gesendet werden (https oder http zu diesem Rechner)</translation>
    </message>
    <message>
        <source>Judge what is there now, and end</source>
        <translation>Beurteilen, was jetzt vorliegt, und beenden</translation>
    </message>
    <message>
        <source>ASSET</source>
        <translation>ASSET</translation>
    </message>
    <message>
        <source>WAY</source>
        <translation>WEG</translation>
    </message>
    <message>
        <source>Deadline %1; %2 of %3 tasks open.
</source>
        <translation>Frist %1; %2 von %3 Aufgaben offen.
</translation>
    </message>
    <message>
        <source>stopped at %1
</source>
        <translation>aufgehalten bei %1
</translation>
    </message>
    <message>
        <source>Erasure case %1 is filed as %2.
</source>
        <translation>Löschfall %1 als %2 angelegt.
</translation>
    </message>
    <message>
        <source>Erasure case %1 (%2).
</source>
        <translation>Löschfall %1 (%2).
</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Erasure case %1 is traced again.
</source>
        <translation>Die Daten des Löschfalls %1 wurden erneut verfolgt.
</translation>
    </message>
    <message>
        <source>The case has no task about &quot;%1&quot;. See &quot;erasure show&quot;.</source>
        <translation>Der Löschfall hat keine Aufgabe zu „%1“. Siehe „erasure show“.</translation>
    </message>
    <message>
        <source>Decided about %1: %2.
</source>
        <translation>Entschieden über %1: %2.
</translation>
    </message>
    <message>
        <source>The time limit of %1 is extended by two months.
</source>
        <translation>Die Frist von %1 ist um zwei Monate verlängert.
</translation>
    </message>
    <message>
        <source>Erasure case %1 is closed.
</source>
        <translation>Der Löschfall %1 ist abgeschlossen.
</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are open again.
</source>
        <translation>
            <numerusform>%n Aufgabe ist wieder offen.
</numerusform>
            <numerusform>%n Aufgaben sind wieder offen.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or id of the case</source>
        <translation>Name oder ID des Löschfalls</translation>
    </message>
    <message>
        <source>An asset that is known to hold the person&apos;s data</source>
        <translation>Ein Asset, das bekanntermaßen Daten der Person enthält</translation>
    </message>
    <message>
        <source>File a request for erasure and follow the data</source>
        <translation>Einen Löschantrag anlegen und die Daten verfolgen</translation>
    </message>
    <message>
        <source>Every copy, model, checkpoint and prediction that the lineage shows becomes a task. The name of a case is a reference, not a person: who asks goes to --subject, which can be erased.</source>
        <translation>Jede Kopie, jedes Modell, jeder Zwischenstand (Checkpoint) und jede Vorhersage, die die Herkunft zeigt, wird eine Aufgabe. Der Name eines Löschfalls ist ein Aktenzeichen, keine Person: wer den Antrag stellt, steht in --subject und ist löschbar.</translation>
    </message>
    <message>
        <source>Reference of the case</source>
        <translation>Aktenzeichen des Löschfalls</translation>
    </message>
    <message>
        <source>Who asks; kept as a personal field</source>
        <translation>Wer den Antrag stellt; als personenbezogenes Feld aufbewahrt</translation>
    </message>
    <message>
        <source>When the request came in (now)</source>
        <translation>Wann der Antrag einging (jetzt)</translation>
    </message>
    <message>
        <source>List the erasure cases</source>
        <translation>Die Löschfälle auflisten</translation>
    </message>
    <message>
        <source>Show a case with its tasks and what stopped the data</source>
        <translation>Einen Löschfall anzeigen, mit seinen Aufgaben und dem, was die Daten aufhielt</translation>
    </message>
    <message>
        <source>Follow the data of a case again</source>
        <translation>Die Daten eines Löschfalls erneut verfolgen</translation>
    </message>
    <message>
        <source>New places become tasks; a closed case with new tasks opens again.</source>
        <translation>Neue Orte werden Aufgaben; ein abgeschlossener Löschfall mit neuen Aufgaben wird wieder geöffnet.</translation>
    </message>
    <message>
        <source>A further asset that holds the person&apos;s data</source>
        <translation>Ein weiteres Asset, das Daten der Person enthält</translation>
    </message>
    <message>
        <source>Decide one task of a case</source>
        <translation>Über eine Aufgabe eines Löschfalls entscheiden</translation>
    </message>
    <message>
        <source>Done needs proof; anonymised, unlearned and judged_anonymous need a passing and current finding; refused needs its legal ground; scheduled needs a day and is not the end.</source>
        <translation>done braucht einen Nachweis; anonymised, unlearned und judged_anonymous brauchen einen bestandenen und aktuellen Befund; refused braucht seinen Rechtsgrund; scheduled braucht einen Tag und ist nicht das Ende.</translation>
    </message>
    <message>
        <source>Id of the task, or its asset</source>
        <translation>ID der Aufgabe oder ihr Asset</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Die Entscheidung</translation>
    </message>
    <message>
        <source>A file that proves it; it becomes an attachment</source>
        <translation>Eine Datei, die es nachweist; sie wird ein Anhang</translation>
    </message>
    <message>
        <source>The finding it rests on</source>
        <translation>Der Befund, auf dem sie beruht</translation>
    </message>
    <message>
        <source>Of scheduled: by when</source>
        <translation>Bei scheduled: bis wann</translation>
    </message>
    <message>
        <source>Of retrained: the version that took its place</source>
        <translation>Bei retrained: die Version, die an die Stelle trat</translation>
    </message>
    <message>
        <source>Extend the time limit by two months, once</source>
        <translation>Die Frist einmal um zwei Monate verlängern</translation>
    </message>
    <message>
        <source>What the person is told</source>
        <translation>Was der Person mitgeteilt wird</translation>
    </message>
    <message>
        <source>Close a case whose tasks are all decided</source>
        <translation>Einen Löschfall abschließen, dessen Aufgaben alle entschieden sind</translation>
    </message>
    <message>
        <source>Who asked is erased, unless --keep-subject is given.</source>
        <translation>Wer den Antrag gestellt hat, wird gelöscht, außer mit --keep-subject.</translation>
    </message>
    <message>
        <source>Keep who asked</source>
        <translation>Behalten, wer den Antrag gestellt hat</translation>
    </message>
    <message>
        <source>Tell that assets came back from a backup</source>
        <translation>Angeben, dass Assets aus einer Sicherung zurückgekehrt sind</translation>
    </message>
    <message>
        <source>Decided tasks about them are open again, in every case.</source>
        <translation>Entschiedene Aufgaben zu ihnen sind wieder offen, in jedem Löschfall.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückgekehrt ist</translation>
    </message>
    <message>
        <source>Which backup, and when</source>
        <translation>Welche Sicherung und wann</translation>
    </message>
    <message>
        <source>rejected  %1: %2
</source>
        <translation>abgelehnt %1: %2
</translation>
    </message>
    <message>
        <source>warning   %1: %2
</source>
        <translation>Warnung   %1: %2
</translation>
    </message>
    <message>
        <source>%1 read as %2: %3 accepted, %4 rejected.
</source>
        <translation>%1 als %2 gelesen: %3 angenommen, %4 abgelehnt.
</translation>
    </message>
    <message>
        <source>Everything was known already. Nothing was written.
</source>
        <translation>Alles war schon bekannt. Nichts wurde geschrieben.
</translation>
    </message>
    <message>
        <source>Stored: %1 new events (%2 known), %3 nodes, %4 edges.
</source>
        <translation>Gespeichert: %1 neue Ereignisse (%2 bekannt), %3 Knoten, %4 Kanten.
</translation>
    </message>
    <message>
        <source>Both words name the same node, %1.</source>
        <translation>Beide Wörter nennen denselben Knoten, %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are of different kinds and cannot be one thing.</source>
        <translation>%1 und %2 sind von verschiedener Art und können nicht eines sein.</translation>
    </message>
    <message>
        <source>%1 and %2 were not merged by a person.</source>
        <translation>%1 und %2 hat niemand vereint.</translation>
    </message>
    <message>
        <source>%1 and %2 are one already. Nothing was written.
</source>
        <translation>%1 und %2 sind schon eines. Nichts wurde geschrieben.
</translation>
    </message>
    <message>
        <source>%1 and %2 count as one from now on.
</source>
        <translation>%1 und %2 gelten von jetzt an als eines.
</translation>
    </message>
    <message>
        <source>%1 and %2 are two again.
</source>
        <translation>%1 und %2 sind wieder zwei.
</translation>
    </message>
    <message>
        <source>%1 stands for no record any more.
</source>
        <translation>%1 steht für keinen Datensatz mehr.
</translation>
    </message>
    <message>
        <source>%1 stands for %2 from now on.
</source>
        <translation>%1 steht von jetzt an für %2.
</translation>
    </message>
    <message>
        <source>A node: SPACE|NAME, KIND:SPACE|NAME, its name alone when no other has it, or #NUMBER; a field is SPACE|DATASET|COLUMN</source>
        <translation>Ein Knoten: RAUM|NAME, ART:RAUM|NAME, sein Name allein, wenn kein anderer ihn hat, oder #NUMMER; ein Feld ist RAUM|DATENSATZ|SPALTE</translation>
    </message>
    <message>
        <source>Read lineage from a file or folder</source>
        <translation>Herkunft aus einer Datei oder einem Ordner lesen</translation>
    </message>
    <message>
        <source>Broken events are reported and left out; the rest is stored in one transaction, each event with an entry in the log. What is known already changes nothing. Exit code 3 when nothing could be taken.</source>
        <translation>Defekte Ereignisse werden gemeldet und ausgelassen; der Rest wird in einer Transaktion gespeichert, jedes Ereignis mit einem Eintrag im Protokoll. Was schon bekannt ist, ändert nichts. Exit-Code 3, wenn nichts übernommen werden konnte.</translation>
    </message>
    <message>
        <source>Its format, see &quot;lineage formats&quot;; &quot;auto&quot; looks at it</source>
        <translation>Ihr Format, siehe „lineage formats“; „auto“ sieht nach</translation>
    </message>
    <message>
        <source>Runs that failed or were aborted count as having made their outputs</source>
        <translation>Fehlgeschlagene und abgebrochene Läufe gelten als Erzeuger ihrer Ausgaben</translation>
    </message>
    <message>
        <source>List the formats that lineage is read from</source>
        <translation>Die Formate aufzählen, aus denen Herkunft gelesen wird</translation>
    </message>
    <message>
        <source>List datasets, jobs, models and what else the lineage holds</source>
        <translation>Datasets, Jobs, Modelle und was die Herkunft sonst enthält aufzählen</translation>
    </message>
    <message>
        <source>Only nodes of this kind</source>
        <translation>Nur Knoten dieser Art</translation>
    </message>
    <message>
        <source>Only nodes whose name or space holds this text</source>
        <translation>Nur Knoten, deren Name oder Raum diesen Text enthält</translation>
    </message>
    <message>
        <source>Show one node with what it is made from and what is made from it</source>
        <translation>Einen Knoten zeigen, mit dem, woraus er entsteht, und dem, was aus ihm entsteht</translation>
    </message>
    <message>
        <source>List everything that depends on a node, with the way to it</source>
        <translation>Alles aufzählen, was von einem Knoten abhängt, mit dem Weg dorthin</translation>
    </message>
    <message>
        <source>Without a limit. Jobs between datasets count as hops. A field follows column lineage.</source>
        <translation>Ohne Grenze. Jobs zwischen Datasets zählen als Schritte. Ein Feld folgt der Spaltenherkunft.</translation>
    </message>
    <message>
        <source>What it depends on, instead</source>
        <translation>Stattdessen das, wovon er abhängt</translation>
    </message>
    <message>
        <source>At most so many hops away</source>
        <translation>Höchstens so viele Schritte entfernt</translation>
    </message>
    <message>
        <source>Only what was told up to then: 2026-03-01 or 2026-03-01T09:30:00Z</source>
        <translation>Nur was bis dahin gemeldet war: 2026-03-01 oder 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>Leave out what a run made before the data came, and what failed runs wrote</source>
        <translation>Auslassen, was ein Lauf erzeugte, bevor die Daten kamen, und was fehlgeschlagene Läufe schrieben</translation>
    </message>
    <message>
        <source>With --respect-time: failed runs count as having made their outputs</source>
        <translation>Mit --respect-time: fehlgeschlagene Läufe gelten als Erzeuger ihrer Ausgaben</translation>
    </message>
    <message>
        <source>Show the ways on which data flows from one node to another</source>
        <translation>Die Wege zeigen, auf denen Daten von einem Knoten zum anderen fließen</translation>
    </message>
    <message>
        <source>Exit code 1 when there is none.</source>
        <translation>Exit-Code 1, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>Show what changed in the lineage between two times</source>
        <translation>Zeigen, was sich in der Herkunft zwischen zwei Zeiten geändert hat</translation>
    </message>
    <message>
        <source>Of each job the latest run that did not fail counts, as it was at each time.</source>
        <translation>Von jedem Job zählt der letzte nicht fehlgeschlagene Lauf, wie er zu jeder der Zeiten war.</translation>
    </message>
    <message>
        <source>The earlier time: 2026-03-01 or 2026-03-01T09:30:00Z</source>
        <translation>Die frühere Zeit: 2026-03-01 oder 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>The later time</source>
        <translation>Die spätere Zeit</translation>
    </message>
    <message>
        <source>Compare everything told up to each time instead</source>
        <translation>Stattdessen alles vergleichen, was bis zu jeder Zeit gemeldet war</translation>
    </message>
    <message>
        <source>Let two names count as one thing</source>
        <translation>Zwei Namen als eines gelten lassen</translation>
    </message>
    <message>
        <source>Both keep what was told of them; &quot;lineage unmerge&quot; takes it back.</source>
        <translation>Beide behalten, was von ihnen gemeldet wurde; „lineage unmerge“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Take a merge of two names back</source>
        <translation>Die Vereinigung zweier Namen zurücknehmen</translation>
    </message>
    <message>
        <source>Say which record a node stands for</source>
        <translation>Sagen, für welchen Datensatz ein Knoten steht</translation>
    </message>
    <message>
        <source>When the record&apos;s file changes, everything downstream of the node turns stale. Without a record the node stands for none any more.</source>
        <translation>Ändert sich die Datei des Datensatzes, wird alles unterhalb des Knotens veraltet. Ohne Datensatz steht der Knoten für keinen mehr.</translation>
    </message>
    <message>
        <source>A record, by name or id</source>
        <translation>Ein Datensatz, nach Name oder Id</translation>
    </message>
    <message>
        <source>%1 written: %2 nodes, %3 edges.
</source>
        <translation>%1 geschrieben: %2 Knoten, %3 Kanten.
</translation>
    </message>
    <message>
        <source>Write the lineage of the workspace in a format of other programs</source>
        <translation>Die Herkunft des Arbeitsbereichs in einem Format anderer Programme schreiben</translation>
    </message>
    <message>
        <source>The same lineage gives the same bytes. What a format cannot hold is listed, with its number; nothing is put into a field of another meaning.</source>
        <translation>Dieselbe Herkunft ergibt dieselben Bytes. Was ein Format nicht fasst, wird mit seiner Anzahl aufgeführt; nichts kommt in ein Feld anderer Bedeutung.</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>Das Format</translation>
    </message>
    <message>
        <source>delete or rewrite</source>
        <translation>löschen oder neu schreiben</translation>
    </message>
    <message>
        <source>retrain or unlearn</source>
        <translation>neu trainieren oder verlernen</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>ablaufen lassen</translation>
    </message>
    <message>
        <source>ask whoever has it</source>
        <translation>Empfänger bitten</translation>
    </message>
    <message>
        <source>review</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>no evidence named</source>
        <translation>kein Nachweis genannt</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>, gültig bis %1</translation>
    </message>
    <message>
        <source>ran before the data was there</source>
        <translation>lief, bevor die Daten da waren</translation>
    </message>
    <message>
        <source>another run of the job</source>
        <translation>ein anderer Lauf des Jobs</translation>
    </message>
    <message>
        <source>read other rows</source>
        <translation>las andere Zeilen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2027-12-31 or 2027-12-31T10:00:00Z.</source>
        <translation>„%1“ ist keine Zeit. Schreibweise: 2027-12-31 oder 2027-12-31T10:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form COLUMN=VALUE.</source>
        <translation>„%1“ hat nicht die Form SPALTE=WERT.</translation>
    </message>
    <message>
        <source>DO</source>
        <translation>TUN</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>KNOTEN</translation>
    </message>
    <message>
        <source>REACHED BY</source>
        <translation>ERREICHT ÜBER</translation>
    </message>
    <message>
        <source>named in the request</source>
        <translation>im Antrag genannt</translation>
    </message>
    <message>
        <source>STOPPED AT</source>
        <translation>ENDETE BEI</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>VOR</translation>
    </message>
    <message>
        <source>BECAUSE</source>
        <translation>WEIL</translation>
    </message>
    <message>
        <source>Nothing to erase.</source>
        <translation>Nichts zu löschen.</translation>
    </message>
    <message>
        <source>%1 holds no personal data by its labels.</source>
        <translation>%1 enthält nach seinen Angaben keine personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>FAIL  %1</source>
        <translation>NEIN   %1</translation>
    </message>
    <message>
        <source>GAP   %1</source>
        <translation>LÜCKE  %1</translation>
    </message>
    <message>
        <source>LICENCE</source>
        <translation>LIZENZ</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>It can be released under: %1</source>
        <translation>Es kann veröffentlicht werden unter: %1</translation>
    </message>
    <message>
        <source>The licences of everything it is made from allow this use.</source>
        <translation>Die Lizenzen von allem, woraus es entstanden ist, erlauben diese Verwendung.</translation>
    </message>
    <message>
        <source>The licences do not allow this use.</source>
        <translation>Die Lizenzen erlauben diese Verwendung nicht.</translation>
    </message>
    <message>
        <source>Whether the licences allow this use cannot be told as long as there are gaps.</source>
        <translation>Ob die Lizenzen diese Verwendung erlauben, lässt sich nicht sagen, solange es Lücken gibt.</translation>
    </message>
    <message>
        <source>List what is used against the labels of its data, with the way of the label</source>
        <translation>Auflisten, was entgegen den Angaben seiner Daten verwendet wird, mit dem Weg der Angabe</translation>
    </message>
    <message>
        <source>Exit code 1 when there is a conflict, with --baseline when there is a new one; 3 when nothing has labels.</source>
        <translation>Exit-Code 1, wenn es einen Konflikt gibt, mit --baseline, wenn es einen neuen gibt; 3, wenn nichts Angaben hat.</translation>
    </message>
    <message>
        <source>List what an erasure request reaches, what to do there, and what stopped it</source>
        <translation>Auflisten, was ein Löschantrag erreicht, was dort zu tun ist und was ihn aufhielt</translation>
    </message>
    <message>
        <source>Follows the data of a person along the lineage as the times of runs and the rows they read allow. Writes nothing.</source>
        <translation>Folgt den Daten einer Person entlang der Herkunft, soweit die Zeiten der Läufe und die gelesenen Zeilen es zulassen. Schreibt nichts.</translation>
    </message>
    <message>
        <source>A node that holds data of the person</source>
        <translation>Ein Knoten, der Daten der Person enthält</translation>
    </message>
    <message>
        <source>Since when the data of the person is there</source>
        <translation>Seit wann die Daten der Person da sind</translation>
    </message>
    <message>
        <source>What is known of the rows, such as a partition</source>
        <translation>Was von den Zeilen bekannt ist, etwa eine Partition</translation>
    </message>
    <message>
        <source>A file that the rows lie in</source>
        <translation>Eine Datei, in der die Zeilen liegen</translation>
    </message>
    <message>
        <source>Follow every edge, whenever it ran</source>
        <translation>Jeder Kante folgen, wann immer sie lief</translation>
    </message>
    <message>
        <source>Hold the licences of everything a model or dataset is made from against a use</source>
        <translation>Die Lizenzen von allem, woraus ein Modell oder Datensatz entstanden ist, gegen eine Verwendung halten</translation>
    </message>
    <message>
        <source>Exit code 0 when they allow it, 1 when they do not, 3 when a licence is not known.</source>
        <translation>Exit-Code 0, wenn sie es erlauben, 1, wenn nicht, 3, wenn eine Lizenz nicht bekannt ist.</translation>
    </message>
    <message>
        <source>What is to be released or used</source>
        <translation>Was veröffentlicht oder verwendet werden soll</translation>
    </message>
    <message>
        <source>commercial (if not given), service, internal, research, or one of your own policy</source>
        <translation>commercial (wenn nicht angegeben), service, internal, research oder eine Ihrer eigenen Regeln</translation>
    </message>
    <message>
        <source>Your own licences and policy (YAML), read after those of the program</source>
        <translation>Ihre eigenen Lizenzen und Regeln (YAML), nach denen des Programms gelesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>„%1“ gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as 2027-12-31.</source>
        <translation>„%1“ ist kein Tag. Schreibweise: 2027-12-31.</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>identifiability</source>
        <translation>Identifizierbarkeit</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>not restricted</source>
        <translation>nicht eingeschränkt</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>keiner mehr übrig</translation>
    </message>
    <message>
        <source>erase by</source>
        <translation>zu löschen bis</translation>
    </message>
    <message>
        <source>Purposes and a day to erase by bind personal data only. Add --identifiability identified or pseudonymous.</source>
        <translation>Zwecke und ein Löschtag binden nur personenbezogene Daten. Ergänzen Sie --identifiability identified oder pseudonymous.</translation>
    </message>
    <message>
        <source>The labels were taken away.</source>
        <translation>Die Angaben wurden entfernt.</translation>
    </message>
    <message>
        <source>There were no labels.</source>
        <translation>Es gab keine Angaben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label. Ask for classification, identifiability, erase-by, category=NAME or purpose=NAME (why it is not allowed).</source>
        <translation>„%1“ ist keine Angabe. Fragen Sie nach classification, identifiability, erase-by, category=NAME oder purpose=NAME (warum er nicht erlaubt ist).</translation>
    </message>
    <message>
        <source>%1 may be used for it.</source>
        <translation>%1 darf dafür verwendet werden.</translation>
    </message>
    <message>
        <source>%1 has no such label.</source>
        <translation>%1 hat keine solche Angabe.</translation>
    </message>
    <message>
        <source>No data flows straight from %1 to %2. Where a job lies between them, name the job and one of them.</source>
        <translation>Von %1 fließen keine Daten unmittelbar nach %2. Liegt ein Job dazwischen, nennen Sie den Job und eines von beiden.</translation>
    </message>
    <message>
        <source>There is no transformation &quot;%1&quot;.</source>
        <translation>Es gibt keine Umwandlung „%1“.</translation>
    </message>
    <message>
        <source>--dp-epsilon and --min-group take numbers above 0.</source>
        <translation>--dp-epsilon und --min-group brauchen Zahlen über 0.</translation>
    </message>
    <message>
        <source>Kept. What it is worth: &quot;lineage cut list&quot;.</source>
        <translation>Festgehalten. Was es wert ist: „lineage cut list“.</translation>
    </message>
    <message>
        <source>The cut was taken away.</source>
        <translation>Der Schnitt wurde entfernt.</translation>
    </message>
    <message>
        <source>There was no cut.</source>
        <translation>Es gab keinen Schnitt.</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>NACH</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>SCHRITT</translation>
    </message>
    <message>
        <source>CLAIMS</source>
        <translation>BEHAUPTET</translation>
    </message>
    <message>
        <source>COUNTS AS</source>
        <translation>GILT ALS</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>NACHWEIS</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>No step of the lineage claims to make data less identifiable.</source>
        <translation>Kein Schritt der Herkunft behauptet, Daten weniger identifizierbar zu machen.</translation>
    </message>
    <message>
        <source>The category may be anywhere.</source>
        <translation>Die Kategorie darf überall liegen.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Woher die Daten kommen</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin sie gehen</translation>
    </message>
    <message>
        <source>Say what a node holds, what it may be used for and what it is used for</source>
        <translation>Sagen, was ein Knoten enthält, wofür er verwendet werden darf und wofür er verwendet wird</translation>
    </message>
    <message>
        <source>What is not named stays as it was. The labels flow on along the lineage; the answer shows what holds for the node now.</source>
        <translation>Was nicht genannt wird, bleibt wie es war. Die Angaben fließen entlang der Herkunft weiter; die Antwort zeigt, was jetzt für den Knoten gilt.</translation>
    </message>
    <message>
        <source>How sensitive the data is</source>
        <translation>Wie schutzbedürftig die Daten sind</translation>
    </message>
    <message>
        <source>How identifiable persons are in it</source>
        <translation>Wie identifizierbar Personen darin sind</translation>
    </message>
    <message>
        <source>A category of personal data, such as health</source>
        <translation>Eine Kategorie personenbezogener Daten, etwa health</translation>
    </message>
    <message>
        <source>A purpose that persons consented to</source>
        <translation>Ein Zweck, in den Personen eingewilligt haben</translation>
    </message>
    <message>
        <source>For no purpose at all</source>
        <translation>Für gar keinen Zweck</translation>
    </message>
    <message>
        <source>The day by which it has to be erased</source>
        <translation>Der Tag, bis zu dem gelöscht werden muss</translation>
    </message>
    <message>
        <source>A purpose that the node is used for</source>
        <translation>Ein Zweck, für den der Knoten verwendet wird</translation>
    </message>
    <message>
        <source>How long the node is kept</source>
        <translation>Wie lange der Knoten aufbewahrt wird</translation>
    </message>
    <message>
        <source>The classification that it is handled under</source>
        <translation>Die Einstufung, unter der er behandelt wird</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>Its licence, as an SPDX expression</source>
        <translation>Seine Lizenz als SPDX-Ausdruck</translation>
    </message>
    <message>
        <source>Take away what was said about a node</source>
        <translation>Entfernen, was über einen Knoten gesagt wurde</translation>
    </message>
    <message>
        <source>Show which labels hold for a node</source>
        <translation>Zeigen, welche Angaben für einen Knoten gelten</translation>
    </message>
    <message>
        <source>Show the way of a label from where it was given to a node</source>
        <translation>Den Weg einer Angabe von ihrem Ursprung zu einem Knoten zeigen</translation>
    </message>
    <message>
        <source>classification, identifiability, erase-by, category=NAME or purpose=NAME</source>
        <translation>classification, identifiability, erase-by, category=NAME oder purpose=NAME</translation>
    </message>
    <message>
        <source>Say what a step does to the data, and which finding shows it</source>
        <translation>Sagen, was ein Schritt mit den Daten macht, und welcher Befund es zeigt</translation>
    </message>
    <message>
        <source>A step counts as long as its finding passes and is current; when that goes stale, fails or expires, the labels flow on again.</source>
        <translation>Ein Schritt gilt, solange sein Befund bestanden und aktuell ist; wird dieser veraltet, nicht bestanden oder abgelaufen, fließen die Angaben wieder weiter.</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>Was der Schritt macht</translation>
    </message>
    <message>
        <source>The finding that shows it</source>
        <translation>Der Befund, der es zeigt</translation>
    </message>
    <message>
        <source>Smallest group of an aggregation; from 10 on it counts</source>
        <translation>Kleinste Gruppe einer Aggregation; ab 10 gilt sie</translation>
    </message>
    <message>
        <source>Privacy budget of a training; up to 1 it counts</source>
        <translation>Privatheitsbudget eines Trainings; bis 1 gilt es</translation>
    </message>
    <message>
        <source>A category that does not get through</source>
        <translation>Eine Kategorie, die nicht durchkommt</translation>
    </message>
    <message>
        <source>Take away what was said about a step</source>
        <translation>Entfernen, was über einen Schritt gesagt wurde</translation>
    </message>
    <message>
        <source>List the steps that claim to make data less identifiable, with their evidence</source>
        <translation>Die Schritte auflisten, die Daten weniger identifizierbar machen sollen, mit ihrem Nachweis</translation>
    </message>
    <message>
        <source>Say in which regions personal data of a category may lie</source>
        <translation>Sagen, in welchen Regionen personenbezogene Daten einer Kategorie liegen dürfen</translation>
    </message>
    <message>
        <source>Without --allow the category may be anywhere again.</source>
        <translation>Ohne --allow darf die Kategorie wieder überall liegen.</translation>
    </message>
    <message>
        <source>A category of personal data</source>
        <translation>Eine Kategorie personenbezogener Daten</translation>
    </message>
    <message>
        <source>A region that is allowed</source>
        <translation>Eine erlaubte Region</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-03-01 or 2026-03-01T09:30:00Z.</source>
        <translation>„%1“ ist keine Zeit wie 2026-03-01 oder 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>from      </source>
        <translation>von       </translation>
    </message>
    <message>
        <source>to        </source>
        <translation>nach      </translation>
    </message>
    <message>
        <source>number      #%1
</source>
        <translation>Nummer      #%1
</translation>
    </message>
    <message>
        <source>record      %1
</source>
        <translation>Datensatz   %1
</translation>
    </message>
    <message>
        <source>merged with %1
</source>
        <translation>vereint mit %1
</translation>
    </message>
    <message>
        <source>also called %1
</source>
        <translation>auch genannt %1
</translation>
    </message>
    <message>
        <source>state       %1
</source>
        <translation>Zustand     %1
</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>SPACE</source>
        <translation>RAUM</translation>
    </message>
    <message>
        <source>There are no such nodes.
</source>
        <translation>Solche Knoten gibt es nicht.
</translation>
    </message>
    <message>
        <source>--hops needs a whole number.</source>
        <translation>--hops braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>HOPS</source>
        <translation>SCHRITTE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>WEG</translation>
    </message>
    <message>
        <source>From %1 downstream: %2.
</source>
        <translation>Von %1 abwärts: %2.
</translation>
    </message>
    <message>
        <source>From %1 upstream: %2.
</source>
        <translation>Von %1 aufwärts: %2.
</translation>
    </message>
    <message>
        <source>No data flows from %1 to %2.
</source>
        <translation>Von %1 fließen keine Daten nach %2.
</translation>
    </message>
    <message>
        <source>Shortest way: %1
</source>
        <translation>Kürzester Weg: %1
</translation>
    </message>
    <message>
        <source>On any way lie %1 nodes and %2 links.
</source>
        <translation>Auf irgendeinem Weg liegen %1 Knoten und %2 Verbindungen.
</translation>
    </message>
    <message>
        <source>Nothing changed between the two times.
</source>
        <translation>Zwischen den beiden Zeiten hat sich nichts geändert.
</translation>
    </message>
    <message>
        <source>Retention rule %1 added as %2.
</source>
        <translation>Aufbewahrungsregel %1 als %2 angelegt.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form TRIGGER=DAY, as in contract-end=2026-03-01.</source>
        <translation>„%1“ hat nicht die Form TRIGGER=DAY, wie in contract-end=2026-03-01.</translation>
    </message>
    <message>
        <source>The retention profile of %1 is at revision %2.
</source>
        <translation>Das Aufbewahrungsprofil von %1 hat die Revision %2.
</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>FÄLLIG</translation>
    </message>
    <message>
        <source>no date of &quot;%1&quot; is known</source>
        <translation>kein Datum zu „%1“ bekannt</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>Nothing is due.
</source>
        <translation>Nichts ist fällig.
</translation>
    </message>
    <message>
        <source>Legal hold %1 is placed as %2.
</source>
        <translation>Sperrvermerk %1 als %2 gesetzt.
</translation>
    </message>
    <message>
        <source>Legal hold %1 is released.
</source>
        <translation>Der Sperrvermerk %1 ist aufgehoben.
</translation>
    </message>
    <message>
        <source>Name of it</source>
        <translation>Name dafür</translation>
    </message>
    <message>
        <source>A version of a dataset or model, by name or id; or node:KIND:NAMESPACE|NAME</source>
        <translation>Eine Version eines Datensatzes oder Modells, nach Name oder ID; oder node:KIND:NAMESPACE|NAME</translation>
    </message>
    <message>
        <source>Only this asset</source>
        <translation>Nur dieses Asset</translation>
    </message>
    <message>
        <source>Add a rule of how long data is kept</source>
        <translation>Eine Regel anlegen, wie lange Daten aufbewahrt werden</translation>
    </message>
    <message>
        <source>What is not named is not asked for: a rule without category fits any. A minimum beats a maximum, a legal hold beats both.</source>
        <translation>Was nicht genannt ist, wird nicht verlangt: eine Regel ohne Kategorie passt auf jede. Ein Minimum geht einem Maximum vor, ein Sperrvermerk beiden.</translation>
    </message>
    <message>
        <source>How long, as an ISO 8601 duration</source>
        <translation>Wie lange, als Dauer nach ISO 8601</translation>
    </message>
    <message>
        <source>Category of personal data it applies to</source>
        <translation>Kategorie personenbezogener Daten, für die sie gilt</translation>
    </message>
    <message>
        <source>Purpose it applies to</source>
        <translation>Zweck, für den sie gilt</translation>
    </message>
    <message>
        <source>Category of people it applies to</source>
        <translation>Kategorie von Personen, für die sie gilt</translation>
    </message>
    <message>
        <source>Jurisdiction it applies to</source>
        <translation>Rechtsordnung, für die sie gilt</translation>
    </message>
    <message>
        <source>Which date of the asset it counts from (created)</source>
        <translation>Ab welchem Datum des Assets sie zählt (created)</translation>
    </message>
    <message>
        <source>Gone by then (maximum), or kept until then (minimum)</source>
        <translation>Bis dahin entfernt (maximum) oder bis dahin aufbewahrt (minimum)</translation>
    </message>
    <message>
        <source>What happens at the end</source>
        <translation>Was am Ende geschieht</translation>
    </message>
    <message>
        <source>How long before its end it shows as due soon</source>
        <translation>Wie lange vor dem Ende etwas als bald fällig erscheint</translation>
    </message>
    <message>
        <source>How long after its end it is due and not yet overdue</source>
        <translation>Wie lange nach dem Ende etwas fällig und noch nicht überfällig ist</translation>
    </message>
    <message>
        <source>On whose calendar: Europe/Berlin</source>
        <translation>Nach welchem Kalender: Europe/Berlin</translation>
    </message>
    <message>
        <source>The law or contract behind it</source>
        <translation>Das Gesetz oder der Vertrag dahinter</translation>
    </message>
    <message>
        <source>List the rules</source>
        <translation>Die Regeln auflisten</translation>
    </message>
    <message>
        <source>Show one rule</source>
        <translation>Eine Regel anzeigen</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Eine Regel entfernen</translation>
    </message>
    <message>
        <source>Say what retention has to know about an asset</source>
        <translation>Angeben, was die Aufbewahrung über ein Asset wissen muss</translation>
    </message>
    <message>
        <source>Only what is named changes. Dates are those that rules count from; TRIGGER= takes one away.</source>
        <translation>Nur was genannt ist, ändert sich. Daten sind die, ab denen Regeln zählen; TRIGGER= entfernt eines.</translation>
    </message>
    <message>
        <source>Category of personal data in it</source>
        <translation>Kategorie personenbezogener Daten darin</translation>
    </message>
    <message>
        <source>Purpose it serves</source>
        <translation>Zweck, dem es dient</translation>
    </message>
    <message>
        <source>Category of people in it</source>
        <translation>Kategorie von Personen darin</translation>
    </message>
    <message>
        <source>Jurisdiction it falls under</source>
        <translation>Rechtsordnung, unter die es fällt</translation>
    </message>
    <message>
        <source>A date that rules count from</source>
        <translation>Ein Datum, ab dem Regeln zählen</translation>
    </message>
    <message>
        <source>List what is due, held, in review or in conflict</source>
        <translation>Auflisten, was fällig, gesperrt, in Prüfung oder im Konflikt ist</translation>
    </message>
    <message>
        <source>With --strict the exit code is 1 when something is overdue.</source>
        <translation>Mit --strict Exit-Code 1, wenn etwas überfällig ist.</translation>
    </message>
    <message>
        <source>As it will be then, or was</source>
        <translation>Wie es dann sein wird oder war</translation>
    </message>
    <message>
        <source>Everything, not only what needs work</source>
        <translation>Alles, nicht nur, was zu bearbeiten ist</translation>
    </message>
    <message>
        <source>Fail when something is overdue</source>
        <translation>Fehlschlagen, wenn etwas überfällig ist</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Einen Sperrvermerk setzen</translation>
    </message>
    <message>
        <source>What it covers cannot be disposed of until every hold on it is released.</source>
        <translation>Was er umfasst, kann erst ausgesondert werden, wenn jeder Sperrvermerk darauf aufgehoben ist.</translation>
    </message>
    <message>
        <source>The case it serves</source>
        <translation>Der Fall, dem er dient</translation>
    </message>
    <message>
        <source>Every asset with this category of data</source>
        <translation>Jedes Asset mit dieser Kategorie von Daten</translation>
    </message>
    <message>
        <source>List the legal holds</source>
        <translation>Die Sperrvermerke auflisten</translation>
    </message>
    <message>
        <source>Release a legal hold</source>
        <translation>Einen Sperrvermerk aufheben</translation>
    </message>
    <message>
        <source>Record what was decided or done about an asset</source>
        <translation>Festhalten, was über ein Asset entschieden oder mit ihm getan wurde</translation>
    </message>
    <message>
        <source>A deletion needs proof, an anonymisation a passing and current finding; a hold or a minimum denies both.</source>
        <translation>Eine Löschung braucht einen Nachweis, eine Anonymisierung einen bestandenen und aktuellen Befund; ein Sperrvermerk oder ein Minimum verwehrt beides.</translation>
    </message>
    <message>
        <source>Until when it is kept</source>
        <translation>Bis wann es aufbewahrt wird</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>    %1: here %2, there %3
</source>
        <translation>    %1: hier %2, dort %3
</translation>
    </message>
    <message>
        <source>Nothing waits for review.
</source>
        <translation>Nichts wartet auf Durchsicht.
</translation>
    </message>
    <message>
        <source>Name items, or say --all for everything that waits.</source>
        <translation>Nennen Sie Einträge oder --all für alles, was wartet.</translation>
    </message>
    <message>
        <source>%1 accepted; the lineage has them.
</source>
        <translation>%1 angenommen; die Herkunft enthält sie.
</translation>
    </message>
    <message>
        <source>%1 rejected.
</source>
        <translation>%1 abgelehnt.
</translation>
    </message>
    <message>
        <source>Id of an item</source>
        <translation>Kennung eines Eintrags</translation>
    </message>
    <message>
        <source>Everything that waits</source>
        <translation>Alles, was wartet</translation>
    </message>
    <message>
        <source>Show what servers say differently</source>
        <translation>Zeigen, was Server anders sagen</translation>
    </message>
    <message>
        <source>Which items; pending if not given</source>
        <translation>Welche Einträge; wartende, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Take what a server says into the lineage</source>
        <translation>Was ein Server sagt, in die Herkunft übernehmen</translation>
    </message>
    <message>
        <source>Refused when the workspace has changed since the pull.</source>
        <translation>Wird abgelehnt, wenn sich der Arbeitsbereich seit dem Abruf geändert hat.</translation>
    </message>
    <message>
        <source>Leave the lineage as it is</source>
        <translation>Die Herkunft lassen, wie sie ist</translation>
    </message>
    <message>
        <source>A later pull that says the same does not ask again.</source>
        <translation>Ein späterer Abruf, der dasselbe sagt, fragt nicht noch einmal.</translation>
    </message>
    <message>
        <source>%1 predictions kept in the log %2 (%3); %4 repeated, %5 rejected.
</source>
        <translation>%1 Vorhersagen im Protokoll %2 (%3) abgelegt; %4 wiederholt, %5 abgelehnt.
</translation>
    </message>
    <message>
        <source>The log %1 (%2) holds this file already; nothing was changed.
</source>
        <translation>Das Protokoll %1 (%2) enthält diese Datei schon; nichts wurde geändert.
</translation>
    </message>
    <message>
        <source>Prediction %1 of the log %2, made %3.

</source>
        <translation>Vorhersage %1 des Protokolls %2, erstellt %3.

</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>STATION</source>
        <translation>STATION</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>PRÜFSUMME</translation>
    </message>
    <message>
        <source>LOG ENTRIES</source>
        <translation>EINTRÄGE</translation>
    </message>
    <message>
        <source>FINDINGS</source>
        <translation>BEFUNDE</translation>
    </message>
    <message>
        <source>Open:
</source>
        <translation>Offen:
</translation>
    </message>
    <message>
        <source>The trail is NOT sound: %1
</source>
        <translation>Der Weg hält NICHT: %1
</translation>
    </message>
    <message>
        <source>The trail is sound: %1 log entries of %2, digest %3.
</source>
        <translation>Der Weg hält: %1 Einträge im Protokoll von %2, Prüfsumme %3.
</translation>
    </message>
    <message>
        <source>Signed under %1, which you gave.
</source>
        <translation>Signiert unter %1, von Ihnen angegeben.
</translation>
    </message>
    <message>
        <source>Signed under %1, which stands in the trail itself: compare it with a copy you trust.
</source>
        <translation>Signiert unter %1, das im Weg selbst steht: vergleichen Sie es mit einer Kopie, der Sie vertrauen.
</translation>
    </message>
    <message>
        <source>LOG</source>
        <translation>PROTOKOLL</translation>
    </message>
    <message>
        <source>PREDICTIONS</source>
        <translation>VORHERSAGEN</translation>
    </message>
    <message>
        <source>FIRST</source>
        <translation>ERSTE</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>LETZTE</translation>
    </message>
    <message>
        <source>MODEL VERSIONS</source>
        <translation>MODELLVERSIONEN</translation>
    </message>
    <message>
        <source>There is no prediction log. Import one with &quot;trail import&quot;.
</source>
        <translation>Es gibt kein Vorhersageprotokoll. Importieren Sie eines mit „trail import“.
</translation>
    </message>
    <message>
        <source>The id of the prediction, as its log has it</source>
        <translation>Die Kennung der Vorhersage, wie ihr Protokoll sie hat</translation>
    </message>
    <message>
        <source>The log, by id or name, where several have that id</source>
        <translation>Das Protokoll, nach Kennung oder Name, wenn mehrere diese Kennung haben</translation>
    </message>
    <message>
        <source>Import a log of predictions</source>
        <translation>Ein Vorhersageprotokoll importieren</translation>
    </message>
    <message>
        <source>Keeps of each prediction its id, time, model version, reference to the features and outcome, and the digest of its row; the features themselves stay where they are. Columns are found by their usual names. The same file changes nothing.</source>
        <translation>Behält von jeder Vorhersage Kennung, Zeit, Modellversion, Verweis auf die Merkmale und Ergebnis sowie die Prüfsumme ihrer Zeile; die Merkmale selbst bleiben, wo sie sind. Spalten werden an ihren üblichen Namen erkannt. Dieselbe Datei ändert nichts.</translation>
    </message>
    <message>
        <source>CSV or JSON Lines, one prediction a row</source>
        <translation>CSV oder JSON Lines, eine Vorhersage je Zeile</translation>
    </message>
    <message>
        <source>Name of the log; else the file&apos;s</source>
        <translation>Name des Protokolls; sonst der der Datei</translation>
    </message>
    <message>
        <source>Model version of rows that name none: a record, or SPACE|NAME of lineage</source>
        <translation>Modellversion der Zeilen, die keine nennen: ein Datensatz oder SPACE|NAME der Herkunft</translation>
    </message>
    <message>
        <source>Column of the id</source>
        <translation>Spalte der Kennung</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>Spalte der Zeit</translation>
    </message>
    <message>
        <source>Column of the model&apos;s name</source>
        <translation>Spalte des Modellnamens</translation>
    </message>
    <message>
        <source>Column of the model version</source>
        <translation>Spalte der Modellversion</translation>
    </message>
    <message>
        <source>Column that refers to the features</source>
        <translation>Spalte, die auf die Merkmale verweist</translation>
    </message>
    <message>
        <source>Column to keep as outcome</source>
        <translation>Spalte, die als Ergebnis behalten wird</translation>
    </message>
    <message>
        <source>List the logs of predictions</source>
        <translation>Die Vorhersageprotokolle auflisten</translation>
    </message>
    <message>
        <source>Show where one prediction came from</source>
        <translation>Zeigen, woher eine Vorhersage kam</translation>
    </message>
    <message>
        <source>From the prediction over its model version, run and training data back to the sources, with consent at that time, findings, digests and entries of the log.</source>
        <translation>Von der Vorhersage über Modellversion, Lauf und Trainingsdaten zurück zu den Quellen, mit Einwilligung zu dieser Zeit, Befunden, Prüfsummen und Einträgen im Protokoll.</translation>
    </message>
    <message>
        <source>Export the trail of one prediction</source>
        <translation>Den Weg einer Vorhersage exportieren</translation>
    </message>
    <message>
        <source>JSON carries the proofs and is signed by the log of the workspace; the log notes every export by its digest.</source>
        <translation>JSON enthält die Beweise und ist durch das Protokoll des Arbeitsbereichs signiert; das Protokoll vermerkt jeden Export mit seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>Check an exported trail, without its workspace</source>
        <translation>Einen exportierten Weg ohne seinen Arbeitsbereich überprüfen</translation>
    </message>
    <message>
        <source>Exit code 1 when something in it does not hold.</source>
        <translation>Rückgabewert 1, wenn etwas darin nicht hält.</translation>
    </message>
    <message>
        <source>What &quot;trail export --as json&quot; wrote</source>
        <translation>Was „trail export --as json“ geschrieben hat</translation>
    </message>
    <message>
        <source>A verifier key that is trusted; without one those of the file are used</source>
        <translation>Ein vertrauenswürdiger Prüfschlüssel; ohne ihn gelten die der Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day such as 2026-03-01 or a time such as 2026-03-01T09:30:00Z.</source>
        <translation>„%1“ ist weder ein Tag wie 2026-03-01 noch eine Zeit wie 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot; in the lineage. &quot;lineage nodes&quot; lists them.</source>
        <translation>In der Herkunft gibt es keinen Knoten „%1“. „lineage nodes“ zählt sie auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several nodes: %2. Name one as KIND:SPACE|NAME.</source>
        <translation>„%1“ nennt mehrere Knoten: %2. Nennen Sie einen als KIND:SPACE|NAME.</translation>
    </message>
</context>
<context>
    <name>ColumnTexts</name>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>decides about rows</source>
        <translation>entscheidet über Zeilen</translation>
    </message>
    <message>
        <source>copied as it is</source>
        <translation>unverändert kopiert</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>ausgerollt</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>pseudonymisiert</translation>
    </message>
    <message>
        <source>tokenised</source>
        <translation>tokenisiert</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>aggregiert</translation>
    </message>
    <message>
        <source>anonymised</source>
        <translation>anonymisiert</translation>
    </message>
</context>
<context>
    <name>CombinationRisk</name>
    <message>
        <source>Measuring the combinations of columns was cancelled.</source>
        <translation>Die Messung der Spaltenkombinationen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Measuring combinations of columns</source>
        <translation>Kombinationen von Spalten werden gemessen</translation>
    </message>
</context>
<context>
    <name>CommandArea</name>
    <message>
        <source>&amp;Workspace</source>
        <comment>menu</comment>
        <translation>A&amp;rbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <comment>menu: what the page at hand can do</comment>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>ConnectionReviewTexts</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is accepted already.</source>
        <translation>„%1“ ist bereits angenommen.</translation>
    </message>
    <message>
        <source>What the workspace says about &quot;%1&quot; has changed since the pull. Pull again and look at the difference.</source>
        <translation>Was der Arbeitsbereich über „%1“ sagt, hat sich seit dem Abruf geändert. Rufen Sie erneut ab und sehen Sie den Unterschied an.</translation>
    </message>
</context>
<context>
    <name>ConnectorTexts</name>
    <message>
        <source>The types for Apache Atlas are missing from this program.</source>
        <translation>Die Typen für Apache Atlas fehlen in diesem Programm.</translation>
    </message>
    <message>
        <source>The address has to be of the form https://host/path.</source>
        <translation>Die Adresse muss die Form https://host/pfad haben.</translation>
    </message>
    <message>
        <source>The address must not hold a user, a password or a query: it is stored and shown. A token belongs into the keychain or into an environment variable.</source>
        <translation>Die Adresse darf weder Benutzer noch Passwort noch Abfrage enthalten: Sie wird gespeichert und angezeigt. Ein Token gehört in den Schlüsselbund oder in eine Umgebungsvariable.</translation>
    </message>
    <message>
        <source>Without TLS (http) the token and all lineage travel in the open. Use https, or allow plain HTTP for this connection by name.</source>
        <translation>Ohne TLS (http) gehen das Token und die ganze Herkunft offen über das Netz. Verwenden Sie https oder erlauben Sie HTTP für diese Verbindung ausdrücklich.</translation>
    </message>
    <message>
        <source>The token of the connection &quot;%1&quot; holds a line break. Store it again without one.</source>
        <translation>Das Token der Verbindung „%1“ enthält einen Zeilenumbruch. Speichern Sie es ohne einen solchen.</translation>
    </message>
    <message>
        <source>%1 keeps answering with status %2. Try again later.</source>
        <translation>%1 antwortet immer wieder mit Status %2. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>Die Übertragung wurde angehalten.</translation>
    </message>
    <message>
        <source>The server has more than %1 bytes to tell. The pull is stopped.</source>
        <translation>Der Server hat mehr als %1 Bytes mitzuteilen. Der Abruf wird angehalten.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (status 401). Store a valid one for this connection.</source>
        <translation>%1 nimmt das Token nicht an (Status 401). Speichern Sie ein gültiges für diese Verbindung.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this on %1 (status 403).</source>
        <translation>Das Token darf dies auf %1 nicht (Status 403).</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for (status 404).</source>
        <translation>%1 kennt nicht, wonach gefragt wurde (Status 404).</translation>
    </message>
    <message>
        <source>%1 refuses with status %2: %3</source>
        <translation>%1 lehnt mit Status %2 ab: %3</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 bytes. The answer is dropped.</source>
        <translation>%1 hat mit mehr als %2 Bytes geantwortet. Die Antwort wird verworfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 konnte nicht geprüft werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 redirects to another place. The token is not sent there; correct the address of the connection.</source>
        <translation>%1 leitet an eine andere Stelle um. Das Token wird dorthin nicht gesendet; berichtigen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Rechner %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the server running?</source>
        <translation>%1 lehnt die Verbindung ab. Läuft der Server?</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>%1 fell silent.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no id for &quot;%1&quot;.</source>
        <translation>Die Antwort des Servers hat keine Kennung für „%1“.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid JSON: %1</source>
        <translation>Die Antwort des Servers ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a JSON object.</source>
        <translation>Die Antwort des Servers ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no token for the connection &quot;%2&quot;.</source>
        <translation>Die Umgebungsvariable %1 enthält kein Token für die Verbindung „%2“.</translation>
    </message>
    <message>
        <source>The keychain of this desktop holds no token for the connection &quot;%1&quot;. Add one, or name an environment variable that has it.</source>
        <translation>Der Schlüsselbund dieses Desktops enthält kein Token für die Verbindung „%1“. Fügen Sie eines hinzu oder nennen Sie eine Umgebungsvariable, die es hat.</translation>
    </message>
</context>
<context>
    <name>ConsentContentsTexts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and the category of its data</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ConsentImportTexts</name>
    <message>
        <source>The record has no id (record_id).</source>
        <translation>Der Eintrag hat keine ID (record_id).</translation>
    </message>
    <message>
        <source>The record names no purpose.</source>
        <translation>Der Eintrag nennt keinen Zweck.</translation>
    </message>
    <message>
        <source>The record has no event: nothing says whether consent was given.</source>
        <translation>Der Eintrag hat kein Ereignis: nichts sagt, ob die Einwilligung erteilt wurde.</translation>
    </message>
    <message>
        <source>The purpose &quot;%1&quot; is not in the list of purposes: nothing will be covered by it.</source>
        <translation>Der Zweck „%1“ steht nicht in der Liste der Zwecke: er wird nichts abdecken.</translation>
    </message>
    <message>
        <source>The retention period &quot;%1&quot; is not an ISO 8601 duration and sets no limit.</source>
        <translation>Die Aufbewahrungsdauer „%1“ ist keine Dauer nach ISO 8601 und setzt keine Grenze.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state of consent.</source>
        <translation>„%1“ ist kein Status einer Einwilligung.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This is neither JSON nor JSON Lines: %1.</source>
        <translation>Das ist weder JSON noch JSON Lines: %1.</translation>
    </message>
    <message>
        <source>The line is not a JSON object: %1.</source>
        <translation>Die Zeile ist kein JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB. Split it.</source>
        <translation>Die Datei ist größer als 256 MiB. Sie aufteilen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>By exception</source>
        <translation>Per Ausnahme</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Zugriff abgelehnt</translation>
    </message>
    <message>
        <source>Access not judged</source>
        <translation>Zugriff nicht beurteilt</translation>
    </message>
    <message>
        <source>Grant without consent</source>
        <translation>Freigabe ohne Einwilligung</translation>
    </message>
    <message>
        <source>Model without consent</source>
        <translation>Modell ohne Einwilligung</translation>
    </message>
    <message>
        <source>no consent covers this purpose</source>
        <translation>keine Einwilligung deckt diesen Zweck</translation>
    </message>
    <message>
        <source>no consent covers this category of data</source>
        <translation>keine Einwilligung deckt diese Datenkategorie</translation>
    </message>
    <message>
        <source>no consent covers this recipient</source>
        <translation>keine Einwilligung deckt diesen Empfänger</translation>
    </message>
    <message>
        <source>no consent covers this place</source>
        <translation>keine Einwilligung deckt diesen Ort</translation>
    </message>
    <message>
        <source>the time it may be kept has run out</source>
        <translation>die Aufbewahrungszeit ist abgelaufen</translation>
    </message>
    <message>
        <source>it was not given yet at that time</source>
        <translation>sie war zu dieser Zeit noch nicht erteilt</translation>
    </message>
    <message>
        <source>the consent names no scope</source>
        <translation>die Einwilligung nennt keinen Umfang</translation>
    </message>
    <message>
        <source>no consent and no other basis is known for it</source>
        <translation>keine Einwilligung und keine andere Grundlage ist bekannt</translation>
    </message>
    <message>
        <source>the field is not in the catalogue</source>
        <translation>das Feld steht nicht im Katalog</translation>
    </message>
    <message>
        <source>who asks is not in the inventory</source>
        <translation>wer anfragt, steht nicht im Inventar</translation>
    </message>
    <message>
        <source>the purpose is not in the list of purposes</source>
        <translation>der Zweck steht nicht in der Liste der Zwecke</translation>
    </message>
    <message>
        <source>the consent was withdrawn</source>
        <translation>die Einwilligung wurde widerrufen</translation>
    </message>
    <message>
        <source>the consent was revoked</source>
        <translation>die Einwilligung wurde entzogen</translation>
    </message>
    <message>
        <source>the consent has expired</source>
        <translation>die Einwilligung ist abgelaufen</translation>
    </message>
    <message>
        <source>the consent was refused</source>
        <translation>die Einwilligung wurde verweigert</translation>
    </message>
    <message>
        <source>the consent was declared invalid</source>
        <translation>die Einwilligung wurde für ungültig erklärt</translation>
    </message>
</context>
<context>
    <name>ContentKeyTexts</name>
    <message>
        <source>The attachments of this workspace are encrypted, and the passphrase was not given. Open the workspace with its passphrase.</source>
        <translation>Die Anlagen dieses Arbeitsbereichs sind verschlüsselt, und die Passphrase wurde nicht angegeben. Den Arbeitsbereich mit seiner Passphrase öffnen.</translation>
    </message>
    <message>
        <source>No key for attachments could be made because the system&apos;s random number generator failed.</source>
        <translation>Es konnte kein Schlüssel für Anlagen erzeugt werden, weil der Zufallszahlengenerator des Systems versagte.</translation>
    </message>
    <message>
        <source>The passphrase does not open the attachments of this workspace. Check it and try again.</source>
        <translation>Die Passphrase öffnet die Anlagen dieses Arbeitsbereichs nicht. Sie prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The key of the attachments of this workspace is damaged or was exchanged. Restore it from a backup.</source>
        <translation>Der Schlüssel der Anlagen dieses Arbeitsbereichs ist beschädigt oder wurde ausgetauscht. Ihn aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The key of the attachments has no passphrase, but the signing key of this machine has one. If the passphrase was removed on another machine, copy the key file from there; else the key was exchanged, and a backup has the right one.</source>
        <translation>Der Schlüssel der Anhänge hat keine Passphrase, der Signaturschlüssel dieses Rechners aber schon. Wurde die Passphrase auf einem anderen Rechner entfernt, die Schlüsseldatei von dort kopieren; sonst wurde der Schlüssel ausgetauscht, und eine Sicherung enthält den richtigen.</translation>
    </message>
</context>
<context>
    <name>ContentSeal</name>
    <message>
        <source>The attachment could not be sealed because the system&apos;s random number generator failed.</source>
        <translation>Die Anlage konnte nicht versiegelt werden, weil der Zufallszahlengenerator des Systems versagte.</translation>
    </message>
    <message>
        <source>The attachment %1 does not open under the key of the workspace; it was changed.</source>
        <translation>Die Anlage %1 lässt sich mit dem Schlüssel des Arbeitsbereichs nicht öffnen; sie wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A row of the table has %1 cells instead of %2; the table was not written.</source>
        <translation>Eine Zeile der Tabelle hat %1 statt %2 Zellen; die Tabelle wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>CsvBlock</name>
    <message>
        <source>there is text after a closing quote; a quote inside of a quoted field has to be doubled</source>
        <translation>nach einem schließenden Anführungszeichen steht Text; ein Anführungszeichen in einem Feld in Anführungszeichen muss verdoppelt werden</translation>
    </message>
    <message>
        <source>the quoted field that begins here does not end as it should: its closing quote is missing or has text behind it</source>
        <translation>das hier beginnende Feld in Anführungszeichen endet nicht wie vorgesehen: das schließende Anführungszeichen fehlt, oder dahinter steht Text</translation>
    </message>
    <message>
        <source>there is a NUL byte</source>
        <translation>es enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>byte 0x%1 is not valid UTF-8; name the encoding if the file has another one</source>
        <translation>Byte 0x%1 ist kein gültiges UTF-8; die Kodierung nennen, wenn die Datei eine andere hat</translation>
    </message>
    <message>
        <source>%1 fields, %2 expected</source>
        <translation>%1 Felder, %2 erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is not of the type %3</source>
        <translation>„%1“ in Spalte %2 ist nicht vom Typ %3</translation>
    </message>
</context>
<context>
    <name>CsvMerge</name>
    <message>
        <source>column %1 is text: numbers with leading zeros such as %2 would lose them</source>
        <translation>Spalte %1 ist Text: Zahlen mit führenden Nullen wie %2 würden diese verlieren</translation>
    </message>
    <message>
        <source>column %1 is text: it holds whole numbers too large to be kept exactly</source>
        <translation>Spalte %1 ist Text: sie enthält ganze Zahlen, die zu groß sind, um exakt erhalten zu bleiben</translation>
    </message>
    <message>
        <source>column %1 is text: %2 of %3 values are not numbers, for example &quot;%4&quot;</source>
        <translation>Spalte %1 ist Text: %2 von %3 Werten sind keine Zahlen, zum Beispiel „%4“</translation>
    </message>
</context>
<context>
    <name>CsvPlan</name>
    <message>
        <source>a ZIP archive or an office document (XLSX, ODS); export it as CSV</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument (XLSX, ODS); als CSV exportieren</translation>
    </message>
    <message>
        <source>a gzip archive; unpack it first</source>
        <translation>ein gzip-Archiv; zuerst entpacken</translation>
    </message>
    <message>
        <source>a bzip2 archive; unpack it first</source>
        <translation>ein bzip2-Archiv; zuerst entpacken</translation>
    </message>
    <message>
        <source>an xz archive; unpack it first</source>
        <translation>ein xz-Archiv; zuerst entpacken</translation>
    </message>
    <message>
        <source>a Zstandard archive; unpack it first</source>
        <translation>ein Zstandard-Archiv; zuerst entpacken</translation>
    </message>
    <message>
        <source>a Parquet file; export it as CSV</source>
        <translation>eine Parquet-Datei; als CSV exportieren</translation>
    </message>
    <message>
        <source>an Arrow file; export it as CSV</source>
        <translation>eine Arrow-Datei; als CSV exportieren</translation>
    </message>
    <message>
        <source>an old office document (XLS); export it as CSV</source>
        <translation>ein altes Office-Dokument (XLS); als CSV exportieren</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>%1 cannot be read as CSV: %2.</source>
        <translation>%1 ist nicht als CSV lesbar: %2.</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es ist %1</translation>
    </message>
    <message>
        <source>it holds binary data (%1 control characters in the first %2 bytes)</source>
        <translation>sie enthält Binärdaten (%1 Steuerzeichen in den ersten %2 Bytes)</translation>
    </message>
    <message>
        <source>byte %1 is not valid UTF-16</source>
        <translation>Byte %1 ist kein gültiges UTF-16</translation>
    </message>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>eine Zeile ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>column %1 named %2: it had no name</source>
        <translation>Spalte %1 als %2 benannt: sie hatte keinen Namen</translation>
    </message>
    <message>
        <source>column %1 renamed to %2: the name stood twice</source>
        <translation>Spalte %1 in %2 umbenannt: der Name stand doppelt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is encoded in UTF-32; save it as UTF-8</source>
        <translation>sie ist in UTF-32 kodiert; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16LE, UTF-16BE or windows-1252.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. UTF-8, UTF-16LE, UTF-16BE oder windows-1252 verwenden.</translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character, not a line break and not the quote.</source>
        <translation>Das Trennzeichen muss ein einzelnes ASCII-Zeichen sein, weder Zeilenumbruch noch Anführungszeichen.</translation>
    </message>
    <message>
        <source>the quotes in its header are not balanced</source>
        <translation>die Anführungszeichen in ihrer Kopfzeile sind nicht paarig</translation>
    </message>
    <message>
        <source>it has only empty lines</source>
        <translation>sie hat nur leere Zeilen</translation>
    </message>
    <message>
        <source>its header holds a NUL byte</source>
        <translation>ihre Kopfzeile enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>its header is not valid UTF-8; name the encoding</source>
        <translation>ihre Kopfzeile ist kein gültiges UTF-8; die Kodierung nennen</translation>
    </message>
    <message>
        <source>it has %1 columns; at most %2 are read</source>
        <translation>sie hat %1 Spalten; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>there is no complete record in it</source>
        <translation>sie enthält keine vollständige Zeile</translation>
    </message>
    <message>
        <source>%1 mixes encodings: it is UTF-8, but a byte in line %2 is not. Repair the file, or name the encoding it shall be read in.</source>
        <translation>%1 mischt Kodierungen: die Datei ist UTF-8, ein Byte in Zeile %2 jedoch nicht. Die Datei berichtigen oder die Kodierung nennen, in der sie gelesen werden soll.</translation>
    </message>
    <message>
        <source>line %1 is not valid UTF-8, so the file was read as windows-1252; name the encoding if it has another one</source>
        <translation>Zeile %1 ist kein gültiges UTF-8; daher wurde die Datei als windows-1252 gelesen; die Kodierung nennen, wenn sie eine andere hat</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Raise the limit or read a part of it.</source>
        <translation>%1 hat mehr als %2 Zeilen. Die Grenze anheben oder einen Teil lesen.</translation>
    </message>
    <message>
        <source>%1 was not read: line %2 is broken (%3). Repair it, or allow bad rows to be left out.</source>
        <translation>%1 wurde nicht gelesen: Zeile %2 ist fehlerhaft (%3). Sie berichtigen oder zulassen, dass fehlerhafte Zeilen ausgelassen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not read: more than %n row(s) are broken, the first in line %2 (%3).</source>
        <translation>
            <numerusform>%1 wurde nicht gelesen: mehr als %n Zeile ist fehlerhaft, die erste in Zeile %2 (%3).</numerusform>
            <numerusform>%1 wurde nicht gelesen: mehr als %n Zeilen sind fehlerhaft, die erste in Zeile %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>the last column has neither a name nor a value and was left out</source>
        <translation>die letzte Spalte hat weder Namen noch Wert und wurde weggelassen</translation>
    </message>
    <message>
        <source>A type is given for the column &quot;%1&quot;, which %2 does not have. Its columns are: %3.</source>
        <translation>Für die Spalte „%1“ ist ein Typ angegeben, doch %2 hat sie nicht. Vorhandene Spalten: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: a line is longer than %2 bytes. It is probably no CSV file, or a quote is not closed.</source>
        <translation>%1 ist nicht lesbar: eine Zeile ist länger als %2 Bytes. Vermutlich ist es keine CSV-Datei, oder ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>CycloneDxCardTexts</name>
    <message>
        <source>An external reference needs an address; &quot;%1&quot; is none.</source>
        <translation>Ein externer Verweis braucht eine Adresse; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>CycloneDX 1.6 ML-BOM</source>
        <translation>CycloneDX 1.6 ML-BOM</translation>
    </message>
    <message>
        <source>The format has no field for it.</source>
        <translation>Das Format hat kein Feld dafür.</translation>
    </message>
</context>
<context>
    <name>CycloneDxTexts</name>
    <message>
        <source>The figures are %1; they are named properties, not metrics.</source>
        <translation>Die Kennzahlen sind %1; sie sind benannte Eigenschaften, keine Metriken.</translation>
    </message>
    <message>
        <source>Figures that are not defined have no value to write.</source>
        <translation>Nicht definierte Kennzahlen haben keinen Wert, der zu schreiben wäre.</translation>
    </message>
    <message>
        <source>Detail tables have no place; the finding that is referred to holds them.</source>
        <translation>Einzeltabellen haben keinen Platz; der Befund, auf den verwiesen wird, enthält sie.</translation>
    </message>
    <message>
        <source>Emissions can only stand beside an amount of energy.</source>
        <translation>Emissionen können nur neben einer Energiemenge stehen.</translation>
    </message>
</context>
<context>
    <name>DatasetImportTexts</name>
    <message>
        <source>%1 is empty, there is nothing to import.</source>
        <translation>%1 ist leer, es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 has %2 labels for %3 rows of data. There must be one for each row.</source>
        <translation>%1 hat %2 Labels für %3 Datenzeilen. Es muss für jede Zeile eines geben.</translation>
    </message>
    <message>
        <source>A file of labels belongs to .npy data only; the label of a table is one of its columns.</source>
        <translation>Eine Datei mit Labels gehört nur zu .npy-Daten; das Label einer Tabelle ist eine ihrer Spalten.</translation>
    </message>
    <message>
        <source>%1 is not a table: its content looks like &quot;%2&quot;. CSV, JSON Lines, SQLite and .npy files can be imported as data.</source>
        <translation>%1 ist keine Tabelle: der Inhalt sieht aus wie „%2“. CSV-, JSON-Lines-, SQLite- und .npy-Dateien können als Daten importiert werden.</translation>
    </message>
    <message>
        <source>%1 has no rows of data.</source>
        <translation>%1 hat keine Datenzeilen.</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Der Datensatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Hashwert von %1 wird berechnet</translation>
    </message>
    <message>
        <source>There are %1 datasets with the name &quot;%2&quot;. Rename one of them first.</source>
        <translation>Es gibt %1 Datensätze mit dem Namen „%2“. Zuerst einen davon umbenennen.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Der Import wurde angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 changed while it was imported. Import it again.</source>
        <translation>%1 änderte sich während des Imports. Erneut importieren.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Nothing was imported. Put it back, or choose another file.</source>
        <translation>%1 ist nicht mehr vorhanden. Es wurde nichts importiert. Die Datei zurücklegen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 is not what was shown: it changed since. Nothing was imported. Look at it again.</source>
        <translation>%1 ist nicht das, was angezeigt wurde: die Datei hat sich seither geändert. Es wurde nichts importiert. Sie erneut ansehen.</translation>
    </message>
</context>
<context>
    <name>DatasetReading</name>
    <message>
        <source>The dataset version &quot;%1&quot; has no data file on this machine. Say where it lies and run the check again.</source>
        <translation>Die Datensatzversion „%1“ hat auf diesem Rechner keine Datendatei. Angeben, wo sie liegt, und die Prüfung erneut starten.</translation>
    </message>
</context>
<context>
    <name>DatasetRepository</name>
    <message>
        <source>The dataset %1 has no version yet. Import a file.</source>
        <translation>Der Datensatz %1 hat noch keine Version. Eine Datei importieren.</translation>
    </message>
</context>
<context>
    <name>DbtImportTexts</name>
    <message>
        <source>The folder %1 holds neither target/manifest.json nor manifest.json. Run &quot;dbt parse&quot; in the project, then import again.</source>
        <translation>Der Ordner %1 enthält weder target/manifest.json noch manifest.json. Führen Sie „dbt parse“ im Projekt aus und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>Taking the graph from the manifest</source>
        <translation>Der Graph wird aus dem Manifest übernommen</translation>
    </message>
</context>
<context>
    <name>DbtTexts</name>
    <message>
        <source>depends_on of %1 is not an object with a list &quot;nodes&quot;; its dependencies are missing.</source>
        <translation>depends_on von %1 ist kein Objekt mit einer Liste „nodes“; die Abhängigkeiten fehlen.</translation>
    </message>
    <message>
        <source>A dependency of %1 is not a text and is left out.</source>
        <translation>Eine Abhängigkeit von %1 ist kein Text und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is not a manifest of dbt: it needs metadata.dbt_schema_version that names a manifest, and the map &quot;nodes&quot;. Give the file target/manifest.json of the project.</source>
        <translation>%1 ist kein Manifest von dbt: nötig sind metadata.dbt_schema_version, das ein Manifest nennt, und die Abbildung „nodes“. Geben Sie die Datei target/manifest.json des Projekts an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a map and is left out.</source>
        <translation>„%1“ ist keine Abbildung und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is not an object and is left out.</source>
        <translation>%1 ist kein Objekt und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is depended on, but it is disabled. The edge is kept; what feeds it is not known.</source>
        <translation>Von %1 hängt etwas ab, aber es ist abgeschaltet. Die Kante bleibt; woraus es entsteht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is depended on, but the manifest does not describe it. The edge is kept; what feeds it is not known.</source>
        <translation>Von %1 hängt etwas ab, aber das Manifest beschreibt es nicht. Die Kante bleibt; woraus es entsteht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>parent_map has %1 edges and depends_on has %2; depends_on is what counts.</source>
        <translation>parent_map hat %1 Kanten und depends_on %2; es zählt depends_on.</translation>
    </message>
</context>
<context>
    <name>DotImportTexts</name>
    <message>
        <source>Cannot read &quot;%1&quot;: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than the limit of %2 bytes.</source>
        <translation>„%1“ ist größer als die Grenze von %2 Bytes.</translation>
    </message>
    <message>
        <source>The graph has no directions. Each edge is taken to lead from its first node to its second.</source>
        <translation>Der Graph hat keine Richtungen. Jede Kante gilt als vom ersten zum zweiten Knoten gerichtet.</translation>
    </message>
    <message>
        <source>Node &quot;%1&quot; has the kind &quot;%2&quot;, which is not known. It is taken as a dataset.</source>
        <translation>Knoten „%1“ hat die Art „%2“, die nicht bekannt ist. Er gilt als Datensatz.</translation>
    </message>
</context>
<context>
    <name>DotLayoutTexts</name>
    <message>
        <source>Graphviz laid out another graph than it was given.</source>
        <translation>Graphviz hat einen anderen Graphen angeordnet, als ihm gegeben wurde.</translation>
    </message>
</context>
<context>
    <name>DotTexts</name>
    <message>
        <source>A DOT file may have 64 MiB at most.</source>
        <translation>Eine DOT-Datei darf höchstens 64 MiB groß sein.</translation>
    </message>
    <message>
        <source>The DOT file is not in UTF-8. Save it in UTF-8 and read it again.</source>
        <translation>Die DOT-Datei ist nicht in UTF-8. Speichern Sie sie in UTF-8 und lesen Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>DrawingTexts</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>a box that stands for nodes that are not shown</comment>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>dataset version</source>
        <translation>Datensatzversion</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>external copy</source>
        <translation>externe Kopie</translation>
    </message>
    <message numerus="yes">
        <source>Lineage with %n node(s).</source>
        <translation>
            <numerusform>Herkunft mit %n Knoten.</numerusform>
            <numerusform>Herkunft mit %n Knoten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftText</name>
    <message>
        <source>Drift of data against a reference</source>
        <translation>Drift von Daten gegenüber einer Referenz</translation>
    </message>
    <message>
        <source>Compares each column of the data with the same column of a reference, for example the training data: with a test that tells chance from change, and with measures of how large the change is.</source>
        <translation>Vergleicht jede Spalte der Daten mit derselben Spalte einer Referenz, zum Beispiel der Trainingsdaten: mit einem Test, der Zufall von Änderung trennt, und mit Maßen für die Größe der Änderung.</translation>
    </message>
    <message>
        <source>A column has drifted, by &quot;rule&quot;: test = its corrected p-value lies below &quot;alpha&quot;; psi = its stability index lies above &quot;psi_limit&quot; and above what 99 % of samples without drift stay below; both = test and psi. Fails when more than &quot;max_drift_share&quot; of the columns have drifted, or when the columns differ and &quot;schema_must_match&quot; is set. Inconclusive when a side has no rows or no column is common.</source>
        <translation>Wann eine Spalte Drift zeigt, bestimmt „rule“: test = ihr korrigierter p-Wert liegt unter „alpha“; psi = ihr Stabilitätsindex liegt über „psi_limit“ und über dem Wert, unter dem 99 % der Stichproben ohne Drift bleiben; both = test und psi. Nicht bestanden, wenn mehr als „max_drift_share“ der Spalten Drift zeigen oder wenn die Spalten abweichen und „schema_must_match“ gesetzt ist. Nicht eindeutig, wenn eine Seite keine Zeilen hat oder keine Spalte gemeinsam ist.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>What the data should look like, for example the training data.</source>
        <translation>Wie die Daten aussehen sollen, zum Beispiel die Trainingsdaten.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The data to compare with it.</source>
        <translation>Die damit zu vergleichenden Daten.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns are compared. Empty: all that both sides have.</source>
        <translation>Welche Spalten verglichen werden. Leer: alle, die beide Seiten haben.</translation>
    </message>
    <message>
        <source>When a column has drifted</source>
        <translation>Wann eine Spalte Drift zeigt</translation>
    </message>
    <message>
        <source>both asks for a change that is no accident and large enough to matter; with many rows a test alone finds changes that nobody cares about.</source>
        <translation>both verlangt eine Änderung, die kein Zufall und groß genug ist, um ins Gewicht zu fallen; bei vielen Zeilen findet ein Test allein Änderungen, die belanglos sind.</translation>
    </message>
    <message>
        <source>Level of the tests</source>
        <translation>Signifikanzniveau der Tests</translation>
    </message>
    <message>
        <source>How often chance alone may raise an alarm.</source>
        <translation>Wie oft der Zufall allein Alarm auslösen darf.</translation>
    </message>
    <message>
        <source>Correction for many columns</source>
        <translation>Korrektur für viele Spalten</translation>
    </message>
    <message>
        <source>Testing many columns raises false alarms. holm and bonferroni keep the chance of any false alarm below the level, benjamini-hochberg the share of false alarms.</source>
        <translation>Das Testen vieler Spalten führt zu Fehlalarmen. holm und bonferroni halten die Wahrscheinlichkeit irgendeines Fehlalarms unter dem Niveau, benjamini-hochberg den Anteil der Fehlalarme.</translation>
    </message>
    <message>
        <source>Limit of the stability index</source>
        <translation>Grenze des Stabilitätsindex</translation>
    </message>
    <message>
        <source>0.1 is customary for a moderate change, 0.25 for a large one.</source>
        <translation>0.1 ist üblich für eine mäßige Änderung, 0.25 für eine große.</translation>
    </message>
    <message>
        <source>Drifted columns allowed</source>
        <translation>Zulässige Spalten mit Drift</translation>
    </message>
    <message>
        <source>Largest share of the compared columns that may have drifted.</source>
        <translation>Größter zulässiger Anteil der verglichenen Spalten mit Drift.</translation>
    </message>
    <message>
        <source>Columns must match</source>
        <translation>Spalten müssen übereinstimmen</translation>
    </message>
    <message>
        <source>Also fail when a column is missing, new, or of another type.</source>
        <translation>Auch nicht bestanden, wenn eine Spalte fehlt, neu ist oder einen anderen Typ hat.</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Klassen der Einteilung</translation>
    </message>
    <message>
        <source>Into how many equally filled parts of the reference numbers are split for the stability index.</source>
        <translation>In wie viele gleich stark besetzte Teile der Referenz Zahlen für den Stabilitätsindex eingeteilt werden.</translation>
    </message>
    <message>
        <source>Drifted columns</source>
        <translation>Spalten mit Drift</translation>
    </message>
    <message>
        <source>So many columns have changed by the chosen rule.</source>
        <translation>So viele Spalten haben sich nach der gewählten Regel geändert.</translation>
    </message>
    <message>
        <source>Share of drifted columns</source>
        <translation>Anteil der Spalten mit Drift</translation>
    </message>
    <message>
        <source>Which part of the compared columns has changed.</source>
        <translation>Welcher Anteil der verglichenen Spalten sich geändert hat.</translation>
    </message>
    <message>
        <source>Compared columns</source>
        <translation>Verglichene Spalten</translation>
    </message>
    <message>
        <source>Columns that both sides have.</source>
        <translation>Spalten, die beide Seiten haben.</translation>
    </message>
    <message>
        <source>Largest stability index</source>
        <translation>Größter Stabilitätsindex</translation>
    </message>
    <message>
        <source>Size of the largest change of a column: below 0.1 small, above 0.25 large.</source>
        <translation>Größe der größten Änderung einer Spalte: unter 0.1 klein, über 0.25 groß.</translation>
    </message>
    <message>
        <source>Smallest corrected p-value</source>
        <translation>Kleinster korrigierter p-Wert</translation>
    </message>
    <message>
        <source>How likely chance alone explains the clearest change.</source>
        <translation>Wie wahrscheinlich der Zufall allein die deutlichste Änderung erklärt.</translation>
    </message>
    <message>
        <source>Differences of the columns</source>
        <translation>Unterschiede der Spalten</translation>
    </message>
    <message>
        <source>Columns that are missing, new, or of another type.</source>
        <translation>Spalten, die fehlen, neu sind oder einen anderen Typ haben.</translation>
    </message>
    <message>
        <source>missing in the data</source>
        <translation>fehlt in den Daten</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>not in the reference</source>
        <translation>nicht in der Referenz</translation>
    </message>
    <message>
        <source>Drift needs two dataset versions: a reference and the data to compare with it.</source>
        <translation>Drift braucht zwei Datensatzversionen: eine Referenz und die damit zu vergleichenden Daten.</translation>
    </message>
    <message>
        <source>The two tables have no column in common.</source>
        <translation>Die beiden Tabellen haben keine gemeinsame Spalte.</translation>
    </message>
    <message>
        <source>One of the two tables has no rows.</source>
        <translation>Eine der beiden Tabellen hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Measuring drift was cancelled.</source>
        <translation>Die Messung der Drift wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Comparing &quot;%1&quot;</source>
        <translation>„%1“ wird verglichen</translation>
    </message>
    <message>
        <source>Kolmogorov-Smirnov</source>
        <translation>Kolmogorow-Smirnow</translation>
    </message>
    <message>
        <source>chi-square of homogeneity</source>
        <translation>Chi-Quadrat-Homogenitätstest</translation>
    </message>
    <message>
        <source>Drift by column (empty bins count as 0.0001)</source>
        <translation>Drift je Spalte (leere Klassen zählen als 0.0001)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Reference values</source>
        <translation>Referenzwerte</translation>
    </message>
    <message>
        <source>Current values</source>
        <translation>Aktuelle Werte</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Teststatistik</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>p-Wert</translation>
    </message>
    <message>
        <source>Corrected p-value</source>
        <translation>Korrigierter p-Wert</translation>
    </message>
    <message>
        <source>Stability index</source>
        <translation>Stabilitätsindex</translation>
    </message>
    <message>
        <source>Limit without drift</source>
        <translation>Grenze ohne Drift</translation>
    </message>
    <message>
        <source>Wasserstein distance in standard deviations</source>
        <translation>Wasserstein-Distanz in Standardabweichungen</translation>
    </message>
    <message>
        <source>Jensen-Shannon distance</source>
        <translation>Jensen-Shannon-Distanz</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Fehlt in der Referenz</translation>
    </message>
    <message>
        <source>Missing in the data</source>
        <translation>Fehlt in den Daten</translation>
    </message>
    <message>
        <source>Share of new categories</source>
        <translation>Anteil neuer Kategorien</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Type in the reference</source>
        <translation>Typ in der Referenz</translation>
    </message>
    <message>
        <source>Type in the data</source>
        <translation>Typ in den Daten</translation>
    </message>
    <message>
        <source>%1 of %2 columns have drifted: %3</source>
        <translation>%1 von %2 Spalten zeigen Drift: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are missing, new, or of another type</source>
        <translation>
            <numerusform>%n Spalte fehlt, ist neu oder hat einen anderen Typ</numerusform>
            <numerusform>%n Spalten fehlen, sind neu oder haben einen anderen Typ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 columns have drifted, which is within the limit.</source>
        <translation>%1 von %2 Spalten zeigen Drift; das liegt innerhalb der Grenze.</translation>
    </message>
    <message>
        <source>Not within the limits: %1.</source>
        <translation>Nicht innerhalb der Grenzen: %1.</translation>
    </message>
</context>
<context>
    <name>DuePlanTexts</name>
    <message>
        <source>One rule wants it gone by %1, another wants it kept until %2. The longer one holds; a person has to look at the rules.</source>
        <translation>Eine Regel verlangt die Entfernung bis %1, eine andere die Aufbewahrung bis %2. Die längere gilt; jemand muss die Regeln ansehen.</translation>
    </message>
    <message>
        <source>Kept beyond %1 by a decision, until %2.</source>
        <translation>Durch eine Entscheidung über %1 hinaus aufbewahrt, bis %2.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>%1 could not be written: %2. Check the free space and the rights of the folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Freien Platz und Rechte des Ordners prüfen.</translation>
    </message>
</context>
<context>
    <name>DurableFolder</name>
    <message>
        <source>%1 is not an empty folder. Choose an empty or a new one, so that nothing is mixed or replaced.</source>
        <translation>%1 ist kein leerer Ordner. Einen leeren oder neuen wählen, damit nichts vermischt oder ersetzt wird.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 Std. %2 min</translation>
    </message>
</context>
<context>
    <name>DvcExpansionTexts</name>
    <message>
        <source>This gives more than %1 stages.</source>
        <translation>Das ergibt mehr als %1 Stufen.</translation>
    </message>
    <message>
        <source>foreach needs a list or a map.</source>
        <translation>foreach braucht eine Liste oder eine Abbildung.</translation>
    </message>
    <message>
        <source>matrix needs a map of lists.</source>
        <translation>matrix braucht eine Abbildung von Listen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in a matrix needs a list.</source>
        <translation>„%1“ in einer Matrix braucht eine Liste.</translation>
    </message>
</context>
<context>
    <name>DvcImportTexts</name>
    <message>
        <source>%1 holds no stages and no data of DVC: no dvc.yaml, dvc.lock or *.dvc with content.</source>
        <translation>%1 enthält weder Stufen noch Daten von DVC: kein dvc.yaml, dvc.lock oder *.dvc mit Inhalt.</translation>
    </message>
</context>
<context>
    <name>DvcReaderTexts</name>
    <message>
        <source>%1 has more than %2 folders. Import its parts one by one.</source>
        <translation>%1 hat mehr als %2 Ordner. Importieren Sie die Teile einzeln.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 holds no map.</source>
        <translation>%1 enthält keine Abbildung.</translation>
    </message>
    <message>
        <source>There is no %1, from which values are wanted.</source>
        <translation>%1, aus dem Werte gewünscht sind, gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is neither YAML nor JSON; its values are not known.</source>
        <translation>%1 ist weder YAML noch JSON; die Werte sind nicht bekannt.</translation>
    </message>
    <message>
        <source>A name in vars already has another value, which stays.</source>
        <translation>Ein Name in vars hat schon einen anderen Wert, der bleibt.</translation>
    </message>
    <message>
        <source>The stage %1 has foreach without do.</source>
        <translation>Die Stufe %1 hat foreach ohne do.</translation>
    </message>
    <message>
        <source>The project has more than %1 stages; this one is left out.</source>
        <translation>Das Projekt hat mehr als %1 Stufen; diese wird ausgelassen.</translation>
    </message>
    <message>
        <source>The stage %1 is left out: %2</source>
        <translation>Die Stufe %1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>The stage %1 has no command.</source>
        <translation>Die Stufe %1 hat keinen Befehl.</translation>
    </message>
    <message>
        <source>The artifact %1 has no path and is left out.</source>
        <translation>Das Artefakt %1 hat keinen Pfad und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The lock has schema %1; it is read like 2.0.</source>
        <translation>Die Sperrdatei hat das Schema %1; sie wird wie 2.0 gelesen.</translation>
    </message>
    <message>
        <source>%1 names no data and is left out.</source>
        <translation>%1 nennt keine Daten und wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no %1. Check the path.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
</context>
<context>
    <name>DvcTemplateTexts</name>
    <message>
        <source>${%1} has no value in the parameters and vars.</source>
        <translation>${%1} hat keinen Wert in den Parametern und vars.</translation>
    </message>
    <message>
        <source>A text with ${%1} becomes longer than %2 characters.</source>
        <translation>Ein Text mit ${%1} wird länger als %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>DvcTexts</name>
    <message>
        <source>The lock has the stage %1, which no dvc.yaml describes: it was renamed or removed after it was run.</source>
        <translation>Die Sperrdatei hat die Stufe %1, die kein dvc.yaml beschreibt: sie wurde nach ihrem Lauf umbenannt oder entfernt.</translation>
    </message>
    <message>
        <source>The stage %1 is not in the lock: it was never run as it stands.</source>
        <translation>Die Stufe %1 steht nicht in der Sperrdatei: so, wie sie ist, wurde sie nie ausgeführt.</translation>
    </message>
    <message>
        <source>The command of %1 is no longer the one that was run.</source>
        <translation>Der Befehl von %1 ist nicht mehr der, der ausgeführt wurde.</translation>
    </message>
    <message>
        <source>%1 was run with another value of %2 than %3 holds now.</source>
        <translation>%1 lief mit einem anderen Wert von %2, als %3 jetzt enthält.</translation>
    </message>
    <message>
        <source>%1 reads other files than when it was run. New: %2. Gone: %3.</source>
        <translation>%1 liest andere Dateien als beim Lauf. Neu: %2. Weggefallen: %3.</translation>
    </message>
    <message>
        <source>%1 writes other files than when it was run. New: %2. Gone: %3.</source>
        <translation>%1 schreibt andere Dateien als beim Lauf. Neu: %2. Weggefallen: %3.</translation>
    </message>
    <message>
        <source>%1 was read by %2 as %3, but %4 left it as %5.</source>
        <translation>%1 wurde von %2 als %3 gelesen, aber %4 hinterließ es als %5.</translation>
    </message>
</context>
<context>
    <name>Ed25519Key</name>
    <message>
        <source>This is not an Ed25519 key. Choose a file or text that holds an Ed25519 key of 32 bytes.</source>
        <translation>Das ist kein Ed25519-Schlüssel. Eine Datei oder einen Text mit einem Ed25519-Schlüssel von 32 Bytes wählen.</translation>
    </message>
    <message>
        <source>No key could be made because the system&apos;s random number generator failed. Try again later.</source>
        <translation>Es konnte kein Schlüssel erzeugt werden, weil der Zufallszahlengenerator des Systems versagte. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The text could not be signed because there is no usable signing key. Open or create a key first.</source>
        <translation>Der Text konnte nicht signiert werden, weil es keinen verwendbaren Signaturschlüssel gibt. Zuerst einen Schlüssel öffnen oder erzeugen.</translation>
    </message>
</context>
<context>
    <name>EdgeListImporterTexts</name>
    <message>
        <source>%1 is not well-formed UTF-16.</source>
        <translation>%1 ist kein wohlgeformtes UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not well-formed UTF-8.</source>
        <translation>%1 ist kein wohlgeformtes UTF-8.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Split it into several files.</source>
        <translation>%1 ist größer als %2. Teilen Sie die Datei in mehrere auf.</translation>
    </message>
    <message>
        <source>%1 is no list of edges: it has neither a header with &quot;from&quot; and &quot;to&quot; nor two columns.</source>
        <translation>%1 ist keine Liste von Kanten: Es gibt weder eine Kopfzeile mit „from“ und „to“ noch zwei Spalten.</translation>
    </message>
    <message>
        <source>There is no header with &quot;from&quot; and &quot;to&quot;. The columns were taken as from, to, kind, transform, run, time.</source>
        <translation>Es gibt keine Kopfzeile mit „from“ und „to“. Die Spalten wurden als from, to, kind, transform, run, time gelesen.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; was not read.</source>
        <translation>Die Spalte „%1“ wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was kept.</source>
        <translation>Der Import wurde angehalten. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Reading edges</source>
        <translation>Kanten werden gelesen</translation>
    </message>
    <message>
        <source>The file ends inside of a quoted cell.</source>
        <translation>Die Datei endet in einer Zelle mit Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>EdgeListRowTexts</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The row does not say where the edge begins.</source>
        <translation>Die Zeile sagt nicht, wo die Kante beginnt.</translation>
    </message>
    <message>
        <source>The row does not say where the edge ends.</source>
        <translation>Die Zeile sagt nicht, wo die Kante endet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of node. Known are dataset, field, job, run, model, prediction and others.</source>
        <translation>„%1“ ist keine Art von Knoten. Bekannt sind dataset, field, job, run, model, prediction und andere.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of edge. Known are input, output, derives, trains, column and others.</source>
        <translation>„%1“ ist keine Art von Kante. Bekannt sind input, output, derives, trains, column und andere.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of transformation. Known are identity, derive, join, train, predict, pseudonymise, aggregate, anonymise and others.</source>
        <translation>„%1“ ist keine Art von Umwandlung. Bekannt sind identity, derive, join, train, predict, pseudonymise, aggregate, anonymise und andere.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. It should look like 2026-01-31 or 2026-01-31T12:00:00Z.</source>
        <translation>„%1“ ist keine Zeitangabe. Sie sollte aussehen wie 2026-01-31 oder 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>The details are no JSON object.</source>
        <translation>Die Einzelheiten sind kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>EncodingText</name>
    <message>
        <source>The column &quot;%1&quot; holds answers that the model does not know: %2. It knows: %3. Choose data for this model, or correct the signature.</source>
        <translation>Die Spalte „%1“ enthält Antworten, die das Modell nicht kennt: %2. Es kennt: %3. Passende Daten für dieses Modell wählen oder die Signatur korrigieren.</translation>
    </message>
    <message>
        <source>The model takes tensors, but a table was given. Choose a dataset of .npy files.</source>
        <translation>Das Modell nimmt Tensoren an, angegeben wurde jedoch eine Tabelle. Einen Datensatz aus .npy-Dateien wählen.</translation>
    </message>
    <message>
        <source>The model needs columns that the data does not have: %1. The data has: %2. Choose data with the columns that the model was trained on.</source>
        <translation>Das Modell braucht Spalten, die in den Daten fehlen: %1. Vorhanden sind: %2. Daten mit den Spalten wählen, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>No row of the data has numbers in all numeric features and an answer, so nothing can be measured.</source>
        <translation>Keine Zeile der Daten hat in allen numerischen Merkmalen Zahlen und eine Antwort; daher ist nichts messbar.</translation>
    </message>
    <message>
        <source>The model takes a table, but .npy files were given. Choose a dataset with the columns that the model was trained on.</source>
        <translation>Das Modell nimmt eine Tabelle an, angegeben wurden jedoch .npy-Dateien. Einen Datensatz mit den Spalten wählen, mit denen das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>The samples have the shape %1, the model takes %2.</source>
        <translation>Die Beispiele haben die Form %1, das Modell nimmt %2 an.</translation>
    </message>
    <message>
        <source>There are %1 samples and %2 labels.</source>
        <translation>Es gibt %1 Beispiele und %2 Labels.</translation>
    </message>
    <message>
        <source>There are no samples, so nothing can be measured.</source>
        <translation>Es gibt keine Beispiele; daher ist nichts messbar.</translation>
    </message>
    <message>
        <source>The label of sample %1 is %2; labels are whole numbers from 0.</source>
        <translation>Das Label des Beispiels %1 ist %2; Labels sind ganze Zahlen ab 0.</translation>
    </message>
    <message>
        <source>There is a label %1, the model knows only %2 classes.</source>
        <translation>Es gibt ein Label %1, das Modell kennt nur %2 Klassen.</translation>
    </message>
</context>
<context>
    <name>EquivalenceClasses</name>
    <message>
        <source>The records could not be grouped because the memory does not suffice. Choose fewer quasi-identifiers or a sample of the data.</source>
        <translation>Die Zeilen konnten nicht gruppiert werden, weil der Speicher nicht ausreicht. Weniger Quasi-Identifikatoren oder eine Stichprobe der Daten wählen.</translation>
    </message>
    <message>
        <source>No quasi-identifier was chosen. Name at least one column.</source>
        <translation>Kein Quasi-Identifikator gewählt. Mindestens eine Spalte nennen.</translation>
    </message>
    <message>
        <source>The table has more than 4,294,967,295 rows. Use a sample.</source>
        <translation>Die Tabelle hat mehr als 4,294,967,295 Zeilen. Eine Stichprobe verwenden.</translation>
    </message>
    <message>
        <source>Grouping the records</source>
        <translation>Zeilen werden gruppiert</translation>
    </message>
    <message>
        <source>Grouping the records was cancelled.</source>
        <translation>Das Gruppieren der Zeilen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ErasureDeskTexts</name>
    <message>
        <source>Name at least one dataset, model or copy that holds the person&apos;s data.</source>
        <translation>Mindestens einen Datensatz, ein Modell oder eine Kopie mit Daten der Person nennen.</translation>
    </message>
    <message numerus="yes">
        <source>The lineage shows %n further place(s) that the data reached.</source>
        <translation>
            <numerusform>Die Herkunft zeigt %n weiteren Ort, den die Daten erreicht haben.</numerusform>
            <numerusform>Die Herkunft zeigt %n weitere Orte, die die Daten erreicht haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This decision about &quot;%1&quot; is a claim. Name the finding of the test that it rests on.</source>
        <translation>Diese Entscheidung über „%1“ ist eine Behauptung. Den Befund des Tests nennen, auf dem sie beruht.</translation>
    </message>
    <message>
        <source>The finding %1 does not carry this decision: it has to have passed and to be current, it is &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>Der Befund %1 trägt diese Entscheidung nicht: er muss bestanden und aktuell sein, er ist „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decision: it follows from the lineage and the holds.</source>
        <translation>„%1“ ist keine Entscheidung: es folgt aus der Herkunft und den Sperrvermerken.</translation>
    </message>
    <message>
        <source>Say how &quot;%1&quot; was searched.</source>
        <translation>Angeben, wie „%1“ durchsucht wurde.</translation>
    </message>
    <message>
        <source>Attach the proof that the data is gone from &quot;%1&quot;.</source>
        <translation>Den Nachweis anhängen, dass die Daten aus „%1“ entfernt sind.</translation>
    </message>
    <message>
        <source>A refusal for &quot;%1&quot; needs its legal ground (GDPR Art. 17(3)).</source>
        <translation>Eine Ablehnung für „%1“ braucht ihren Rechtsgrund (Art. 17 Abs. 3 DSGVO).</translation>
    </message>
    <message>
        <source>Say why it is impossible for &quot;%1&quot;, and what is done instead.</source>
        <translation>Angeben, warum es bei „%1“ unmöglich ist und was stattdessen getan wird.</translation>
    </message>
    <message>
        <source>Say who withdrew the request for &quot;%1&quot;, and when.</source>
        <translation>Angeben, wer den Antrag für „%1“ zurückgezogen hat und wann.</translation>
    </message>
    <message>
        <source>Say by which day &quot;%1&quot; is done: one that is still to come.</source>
        <translation>Angeben, bis zu welchem Tag „%1“ erledigt ist: ein künftiger Tag.</translation>
    </message>
    <message>
        <source>Name the version that replaces &quot;%1&quot;, or attach the proof of the training without the data.</source>
        <translation>Die Version nennen, die „%1“ ersetzt, oder den Nachweis des Trainings ohne die Daten anhängen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is under legal hold (%2). It may be erased after every hold is released.</source>
        <translation>„%1“ unterliegt einem Sperrvermerk (%2). Gelöscht werden darf erst, wenn jeder Sperrvermerk aufgehoben ist.</translation>
    </message>
    <message>
        <source>The person has to be told why it takes longer: give the reason.</source>
        <translation>Der Person muss mitgeteilt werden, warum es länger dauert: den Grund angeben.</translation>
    </message>
    <message>
        <source>The time limit was extended already. It can be extended once, by two months (GDPR Art. 12(3)).</source>
        <translation>Die Frist wurde bereits verlängert. Sie kann einmal um zwei Monate verlängert werden (Art. 12 Abs. 3 DSGVO).</translation>
    </message>
    <message>
        <source>The time limit has passed; it can only be extended before.</source>
        <translation>Die Frist ist abgelaufen; sie kann nur vorher verlängert werden.</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; is closed already.</source>
        <translation>Der Löschfall „%1“ ist bereits abgeschlossen.</translation>
    </message>
    <message>
        <source>its evidence is stale</source>
        <translation>sein Nachweis ist veraltet</translation>
    </message>
    <message>
        <source>%1 (new in the lineage: trace the case again)</source>
        <translation>%1 (neu in der Herkunft: die Daten des Löschfalls erneut verfolgen)</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; cannot be closed; still open: %2.</source>
        <translation>Der Löschfall „%1“ kann nicht abgeschlossen werden; noch offen: %2.</translation>
    </message>
    <message>
        <source>The erasure case is closed.</source>
        <translation>Der Löschfall ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Say which backup was restored, and when.</source>
        <translation>Angeben, welche Sicherung wiederhergestellt wurde und wann.</translation>
    </message>
</context>
<context>
    <name>EvasionReportText</name>
    <message>
        <source>No sample was attacked.</source>
        <translation>Kein Beispiel wurde angegriffen.</translation>
    </message>
    <message>
        <source>Accuracy under attack per budget</source>
        <translation>Genauigkeit unter Angriff je Budget</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Accuracy under one step</source>
        <translation>Genauigkeit unter einem Schritt</translation>
    </message>
    <message>
        <source>More than half of the right answers survive every budget.</source>
        <translation>Mehr als die Hälfte der richtigen Antworten übersteht jedes Budget.</translation>
    </message>
    <message>
        <source>Smallest changes that flipped a right answer</source>
        <translation>Kleinste Änderungen, die eine richtige Antwort gekippt haben</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Answer under attack</source>
        <translation>Antwort unter Angriff</translation>
    </message>
    <message>
        <source>Length of the change</source>
        <translation>Länge der Änderung</translation>
    </message>
    <message>
        <source>Greatest change of one input</source>
        <translation>Größte Änderung einer Eingabe</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Größte Änderungen</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step size at the judged budget</source>
        <translation>Schrittweite beim beurteilten Budget</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Random first start</source>
        <translation>Zufälliger erster Start</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Inputs that may not change</source>
        <translation>Eingaben, die sich nicht ändern dürfen</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Output of the model</source>
        <translation>Ausgabe des Modells</translation>
    </message>
    <message>
        <source>Queries per sample of the attack by scores</source>
        <translation>Abfragen je Beispiel beim Angriff über Scores</translation>
    </message>
    <message>
        <source>Settings of the attack</source>
        <translation>Einstellungen des Angriffs</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>At the budget %1, %2 of the samples survive (95 % interval %3 to %4); %5 are required.</source>
        <translation>Beim Budget %1 überstehen %2 der Beispiele (95-%-Intervall %3 bis %4); verlangt sind %5.</translation>
    </message>
    <message>
        <source>This does not count as robust, because the attack or the model is doubtful.</source>
        <translation>Das gilt nicht als robust, weil der Angriff oder das Modell zweifelhaft ist.</translation>
    </message>
    <message>
        <source>The interval lies on both sides of what is required: more samples are needed to tell.</source>
        <translation>Das Intervall liegt auf beiden Seiten des Verlangten: für eine Aussage sind mehr Beispiele nötig.</translation>
    </message>
    <message>
        <source>One step is a weak attack; use projected gradient descent before relying on this.</source>
        <translation>Ein Schritt ist ein schwacher Angriff; vor einem Verlass darauf projizierten Gradientenabstieg verwenden.</translation>
    </message>
    <message>
        <source>Precision of the calculation</source>
        <translation>Genauigkeit der Berechnung</translation>
    </message>
    <message>
        <source>%1 of the samples have no gradient, and without them the interval does not reach what is required. Set &quot;black_box&quot; to &quot;always&quot; to attack them by the scores.</source>
        <translation>%1 der Beispiele haben keinen Gradienten, und ohne sie erreicht das Intervall nicht, was verlangt ist. Setzen Sie „black_box“ auf „always“, um sie über die Bewertungen anzugreifen.</translation>
    </message>
</context>
<context>
    <name>EvasionText</name>
    <message>
        <source>Robustness against one gradient step (FGSM)</source>
        <translation>Robustheit gegen einen Gradientenschritt (FGSM)</translation>
    </message>
    <message>
        <source>Robustness against projected gradient descent (PGD)</source>
        <translation>Robustheit gegen projizierten Gradientenabstieg (PGD)</translation>
    </message>
    <message>
        <source>Moves each sample by one step along the sign of the gradient and counts the answers that stay right. A weak attack: what it breaks is broken, what it does not break proves little.</source>
        <translation>Bewegt jedes Beispiel um einen Schritt entlang des Vorzeichens des Gradienten und zählt die Antworten, die richtig bleiben. Ein schwacher Angriff: was er bricht, ist gebrochen; was er nicht bricht, beweist wenig.</translation>
    </message>
    <message>
        <source>Searches the neighbourhood of each sample by gradient for a change that flips the answer, at several budgets, and tests whether the attack itself can be believed.</source>
        <translation>Durchsucht die Umgebung jedes Beispiels per Gradient nach einer Änderung, die die Antwort kippt, bei mehreren Budgets, und prüft, ob der Angriff selbst glaubhaft ist.</translation>
    </message>
    <message>
        <source>Looks at the worst-case accuracy (what survives all attacks that were run) at the judged budget. Fails when its 95 % interval lies below &quot;required_accuracy&quot;. Otherwise inconclusive when gradients are masked or the model&apos;s outputs are doubtful (named hazards). Passes when the interval lies at or above the required accuracy; inconclusive when it straddles it.</source>
        <translation>Betrachtet die Genauigkeit im ungünstigsten Fall (was alle durchgeführten Angriffe übersteht) beim beurteilten Budget. Nicht bestanden, wenn ihr 95-%-Intervall unter „required_accuracy“ liegt. Sonst nicht eindeutig, wenn Gradienten maskiert oder die Ausgaben des Modells zweifelhaft sind (benannte Vorbehalte). Bestanden, wenn das Intervall bei oder über der verlangten Genauigkeit liegt; nicht eindeutig, wenn es sie einschließt.</translation>
    </message>
    <message>
        <source>Accuracy without attack</source>
        <translation>Genauigkeit ohne Angriff</translation>
    </message>
    <message>
        <source>Which part of the samples the model answers rightly when nobody interferes.</source>
        <translation>Welchen Anteil der Beispiele das Modell richtig beantwortet, wenn niemand eingreift.</translation>
    </message>
    <message>
        <source>Accuracy under attack</source>
        <translation>Genauigkeit unter Angriff</translation>
    </message>
    <message>
        <source>Which part of the samples keeps the right answer when each may be changed within the budget.</source>
        <translation>Welcher Anteil der Beispiele die richtige Antwort behält, wenn jedes innerhalb des Budgets geändert werden darf.</translation>
    </message>
    <message>
        <source>Worst-case accuracy</source>
        <translation>Genauigkeit im ungünstigsten Fall</translation>
    </message>
    <message>
        <source>Which part of the samples survives every attack that was tried at the judged budget.</source>
        <translation>Welcher Anteil der Beispiele jeden Angriff übersteht, der beim beurteilten Budget versucht wurde.</translation>
    </message>
    <message>
        <source>Accuracy under one step</source>
        <translation>Genauigkeit unter einem Schritt</translation>
    </message>
    <message>
        <source>The same under the one-step attack, for comparison.</source>
        <translation>Dasselbe unter dem Angriff mit einem Schritt, zum Vergleich.</translation>
    </message>
    <message>
        <source>Accuracy after a second loss</source>
        <translation>Genauigkeit nach einem zweiten Verlust</translation>
    </message>
    <message>
        <source>What survives when the attack also uses a loss that large scores cannot blind.</source>
        <translation>Was übersteht, wenn der Angriff auch einen Verlust nutzt, den große Scores nicht blenden können.</translation>
    </message>
    <message>
        <source>Accuracy after an attack by scores</source>
        <translation>Genauigkeit nach einem Angriff über Scores</translation>
    </message>
    <message>
        <source>What survives when somebody without the gradient also tries.</source>
        <translation>Was übersteht, wenn zusätzlich ohne den Gradienten angegriffen wird.</translation>
    </message>
    <message>
        <source>Accuracy under random noise</source>
        <translation>Genauigkeit unter Zufallsrauschen</translation>
    </message>
    <message>
        <source>What survives ten random changes of the same size.</source>
        <translation>Was zehn zufällige Änderungen derselben Größe übersteht.</translation>
    </message>
    <message>
        <source>Accuracy without a limit</source>
        <translation>Genauigkeit ohne Grenze</translation>
    </message>
    <message>
        <source>Should be near 0: with unlimited changes every model can be fooled, or the attack is broken.</source>
        <translation>Sollte nahe 0 liegen: mit unbegrenzten Änderungen lässt sich jedes Modell täuschen, sonst ist der Angriff fehlerhaft.</translation>
    </message>
    <message>
        <source>Samples without gradient</source>
        <translation>Beispiele ohne Gradient</translation>
    </message>
    <message>
        <source>For which part of the right answers the attack has no direction to go.</source>
        <translation>Bei welchem Anteil der richtigen Antworten der Angriff keine Richtung findet.</translation>
    </message>
    <message>
        <source>Mean length of the change</source>
        <translation>Mittlere Länge der Änderung</translation>
    </message>
    <message>
        <source>How large the changes are on average, as a whole.</source>
        <translation>Wie groß die Änderungen im Mittel insgesamt sind.</translation>
    </message>
    <message>
        <source>Greatest length of the change</source>
        <translation>Größte Länge der Änderung</translation>
    </message>
    <message>
        <source>How large the largest change is as a whole.</source>
        <translation>Wie groß die größte Änderung insgesamt ist.</translation>
    </message>
    <message>
        <source>Greatest change of one input</source>
        <translation>Größte Änderung einer Eingabe</translation>
    </message>
    <message>
        <source>How far a single input was moved at most.</source>
        <translation>Wie weit eine einzelne Eingabe höchstens bewegt wurde.</translation>
    </message>
    <message>
        <source>Median length of a flip</source>
        <translation>Median der Länge eines Kippens</translation>
    </message>
    <message>
        <source>How large the changes are that turned a right answer wrong.</source>
        <translation>Wie groß die Änderungen sind, die eine richtige Antwort falsch gemacht haben.</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Fläche unter der Kurve</translation>
    </message>
    <message>
        <source>Accuracy over all budgets in one number.</source>
        <translation>Genauigkeit über alle Budgets in einer Zahl.</translation>
    </message>
    <message>
        <source>Halving budget</source>
        <translation>Halbierungsbudget</translation>
    </message>
    <message>
        <source>The change at which only half of the right answers are left.</source>
        <translation>Die Änderung, bei der nur die Hälfte der richtigen Antworten übrig bleibt.</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>Was sich ändern darf</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>How far an input may be changed, as the model sees it: for pictures from 0 to 1, 0.03 is 8 grey levels; for tables, 0.1 is a tenth of a standard deviation.</source>
        <translation>Wie weit eine Eingabe geändert werden darf, so wie das Modell sie sieht: bei Bildern von 0 bis 1 entspricht 0.03 8 Graustufen; bei Tabellen ist 0.1 ein Zehntel einer Standardabweichung.</translation>
    </message>
    <message>
        <source>Judged budget</source>
        <translation>Beurteiltes Budget</translation>
    </message>
    <message>
        <source>The budget that decides. 0: the largest.</source>
        <translation>Das Budget, das entscheidet. 0: das größte.</translation>
    </message>
    <message>
        <source>Required accuracy under attack</source>
        <translation>Verlangte Genauigkeit unter Angriff</translation>
    </message>
    <message>
        <source>The share of samples that must keep their right answer at the judged budget.</source>
        <translation>Der Anteil der Beispiele, die beim beurteilten Budget ihre richtige Antwort behalten müssen.</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>linf: no input moves by more than the budget. l2: the whole change is no longer than the budget.</source>
        <translation>linf: keine Eingabe bewegt sich um mehr als das Budget. l2: die gesamte Änderung ist nicht länger als das Budget.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>More steps make the attack stronger and slower.</source>
        <translation>Mehr Schritte machen den Angriff stärker und langsamer.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>0: 2.5 times the budget divided by the steps.</source>
        <translation>0: 2.5-mal das Budget geteilt durch die Schritte.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Further runs from random points of the ball; a sample survives when it survives them all.</source>
        <translation>Weitere Läufe ab zufälligen Punkten der Kugel; ein Beispiel übersteht sie nur, wenn es alle übersteht.</translation>
    </message>
    <message>
        <source>Random first start</source>
        <translation>Zufälliger erster Start</translation>
    </message>
    <message>
        <source>The first run too starts from a random point instead of the sample itself.</source>
        <translation>Auch der erste Lauf beginnt an einem zufälligen Punkt statt am Beispiel selbst.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Smallest and largest value of every input. Empty: those of the model&apos;s signature.</source>
        <translation>Kleinster und größter Wert jeder Eingabe. Leer: die der Modellsignatur.</translation>
    </message>
    <message>
        <source>Keep categories</source>
        <translation>Kategorien beibehalten</translation>
    </message>
    <message>
        <source>Columns that hold categories are not changed; otherwise they are moved as if half a category existed.</source>
        <translation>Spalten mit Kategorien werden nicht geändert; sonst werden sie bewegt, als gäbe es halbe Kategorien.</translation>
    </message>
    <message>
        <source>Attack by scores only</source>
        <translation>Angriff nur über Scores</translation>
    </message>
    <message>
        <source>when-masked: if gradients are zero, random or missing. It finds what gradients hide.</source>
        <translation>when-masked: wenn Gradienten null, zufällig oder nicht vorhanden sind. Er findet, was Gradienten verbergen.</translation>
    </message>
    <message>
        <source>Queries per sample</source>
        <translation>Abfragen je Beispiel</translation>
    </message>
    <message>
        <source>What the attack by scores may ask the model.</source>
        <translation>Was der Angriff über Scores das Modell fragen darf.</translation>
    </message>
    <message>
        <source>Worst examples</source>
        <translation>Ungünstigste Beispiele</translation>
    </message>
    <message>
        <source>So many of the smallest changes that flip an answer are described.</source>
        <translation>So viele der kleinsten Änderungen, die eine Antwort kippen, werden beschrieben.</translation>
    </message>
    <message>
        <source>Bounds are two numbers, the smaller one first.</source>
        <translation>Schranken sind zwei Zahlen, die kleinere zuerst.</translation>
    </message>
    <message>
        <source>No input may be changed: all are immutable or categories. Switch &quot;freeze_categorical&quot; off, or choose another model.</source>
        <translation>Keine Eingabe darf geändert werden: alle sind unveränderlich oder Kategorien. „freeze_categorical“ ausschalten oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>untargeted: any wrong answer counts. next-class, least-likely, class: only that answer counts.</source>
        <translation>untargeted: jede falsche Antwort zählt. next-class, least-likely, class: nur diese Antwort zählt.</translation>
    </message>
    <message>
        <source>Class to reach</source>
        <translation>Zu erreichende Klasse</translation>
    </message>
    <message>
        <source>Number of the class from 0 on, for the aim &quot;class&quot;.</source>
        <translation>Nummer der Klasse, ab 0 gezählt, für das Ziel „class“.</translation>
    </message>
    <message>
        <source>Windows of that attack</source>
        <translation>Fenster dieses Angriffs</translation>
    </message>
    <message>
        <source>per-sample: each sample is changed at a place of its own, as published. shared: all samples at the same place, never at the last row and column, as the Adversarial Robustness Toolbox does; weaker, for comparison with it.</source>
        <translation>per-sample: jedes Beispiel wird an einer eigenen Stelle verändert, wie veröffentlicht. shared: alle Beispiele an derselben Stelle, nie in der letzten Zeile und Spalte, wie in der Adversarial Robustness Toolbox; schwächer, zum Vergleich mit ihr.</translation>
    </message>
    <message>
        <source>There is no class %1 to reach; the model tells %2 apart, counted from 0.</source>
        <translation>Es gibt keine Klasse %1 zu erreichen; das Modell unterscheidet %2, ab 0 gezählt.</translation>
    </message>
</context>
<context>
    <name>EventFilesTexts</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .json, .ndjson or .jsonl file.</source>
        <translation>Der Ordner %1 enthält keine Datei mit der Endung .json, .ndjson oder .jsonl.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Split it into several files.</source>
        <translation>%1 ist größer als %2. Teilen Sie die Datei in mehrere auf.</translation>
    </message>
</context>
<context>
    <name>EventFoldTexts</name>
    <message>
        <source>This is no OpenLineage event: it has neither a run nor a job nor a dataset.</source>
        <translation>Das ist kein OpenLineage-Ereignis: Es hat weder einen Lauf noch einen Job noch einen Datensatz.</translation>
    </message>
    <message>
        <source>The event has no run id (run.runId). It cannot be told which run it belongs to.</source>
        <translation>Das Ereignis hat keine Laufkennung (run.runId). Es lässt sich nicht sagen, zu welchem Lauf es gehört.</translation>
    </message>
    <message>
        <source>The event has no time (eventTime).</source>
        <translation>Das Ereignis hat keine Zeit (eventTime).</translation>
    </message>
    <message>
        <source>The time of the event cannot be read (eventTime). It should look like 2026-01-31T12:00:00Z.</source>
        <translation>Die Zeit des Ereignisses ist nicht lesbar (eventTime). Sie sollte aussehen wie 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>The event names no job (job.namespace and job.name).</source>
        <translation>Das Ereignis nennt keinen Job (job.namespace und job.name).</translation>
    </message>
    <message>
        <source>An event is a JSON object; this is not.</source>
        <translation>Ein Ereignis ist ein JSON-Objekt; das hier ist keines.</translation>
    </message>
    <message>
        <source>The event names no dataset (dataset.namespace and dataset.name).</source>
        <translation>Das Ereignis nennt keinen Datensatz (dataset.namespace und dataset.name).</translation>
    </message>
    <message>
        <source>An object of the event holds a key twice. It cannot be told which one counts.</source>
        <translation>Ein Objekt des Ereignisses enthält einen Schlüssel zweimal. Es lässt sich nicht sagen, welcher gilt.</translation>
    </message>
    <message>
        <source>The event does not say who produced it.</source>
        <translation>Das Ereignis sagt nicht, wer es erzeugt hat.</translation>
    </message>
    <message>
        <source>The event does not say which schema it follows.</source>
        <translation>Das Ereignis sagt nicht, welchem Schema es folgt.</translation>
    </message>
    <message>
        <source>The time of the event has no time zone; it was taken as UTC.</source>
        <translation>Die Zeit des Ereignisses hat keine Zeitzone; sie wurde als UTC gelesen.</translation>
    </message>
    <message>
        <source>The run id is no UUID; it was taken as it is.</source>
        <translation>Die Laufkennung ist keine UUID; sie wurde übernommen, wie sie ist.</translation>
    </message>
    <message>
        <source>The event does not say what happened to the run (eventType); OTHER was assumed.</source>
        <translation>Das Ereignis sagt nicht, was mit dem Lauf geschah (eventType); OTHER wurde angenommen.</translation>
    </message>
    <message>
        <source>The event type is not one of the specification; OTHER was assumed.</source>
        <translation>Die Art des Ereignisses steht nicht in der Spezifikation; OTHER wurde angenommen.</translation>
    </message>
    <message>
        <source>The datasets of the event are not a list; they were left out.</source>
        <translation>Die Datensätze des Ereignisses sind keine Liste; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>A dataset of the event lacks its name or namespace; it was left out.</source>
        <translation>Einem Datensatz des Ereignisses fehlt der Name oder der Namensraum; er wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>EventParserTexts</name>
    <message>
        <source>Reading events</source>
        <translation>Ereignisse werden gelesen</translation>
    </message>
    <message>
        <source>This is not JSON: a number cannot be read.</source>
        <translation>Das ist kein JSON: Eine Zahl ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Der Text ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The event is nested more than %1 levels deep.</source>
        <translation>Das Ereignis ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The event is too large.</source>
        <translation>Das Ereignis ist zu groß.</translation>
    </message>
    <message>
        <source>This is not JSON (%1).</source>
        <translation>Das ist kein JSON (%1).</translation>
    </message>
</context>
<context>
    <name>ExampleWorkspaceTexts</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Registering the credit-scoring system</source>
        <translation>System zur Kreditbewertung wird registriert</translation>
    </message>
    <message>
        <source>Estimate whether an applicant will pay a loan back.</source>
        <translation>Einschätzen, ob eine antragstellende Person einen Kredit zurückzahlen wird.</translation>
    </message>
    <message>
        <source>Made-up data; nobody in it exists.</source>
        <translation>Erfundene Daten; keine der Personen existiert.</translation>
    </message>
    <message>
        <source>Supports the decision on consumer loans.</source>
        <translation>Unterstützt die Entscheidung über Verbraucherkredite.</translation>
    </message>
    <message>
        <source>A small neural network scores each application; a clerk decides.</source>
        <translation>Ein kleines neuronales Netz bewertet jeden Antrag; die Sachbearbeitung entscheidet.</translation>
    </message>
    <message>
        <source>Creditworthiness of natural persons: AI Act, Annex III, point 5(b).</source>
        <translation>Kreditwürdigkeit natürlicher Personen: KI-VO, Anhang III Nr. 5 Buchst. b.</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>Es gibt keine Prüfung „%1“.</translation>
    </message>
    <message>
        <source>Scores applications for consumer loans: the higher, the more likely the loan is not paid back.</source>
        <translation>Bewertet Anträge auf Verbraucherkredite: je höher der Score, desto wahrscheinlicher wird der Kredit nicht zurückgezahlt.</translation>
    </message>
    <message>
        <source>Feed the nine columns of an application; read the score together with the range shown beside it; record why you followed or overruled it.</source>
        <translation>Die neun Spalten eines Antrags eingeben; den Score zusammen mit dem daneben angezeigten Bereich lesen; festhalten, warum ihm gefolgt oder von ihm abgewichen wurde.</translation>
    </message>
    <message>
        <source>Trained for 60 passes with a fixed seed on credit-training; numeric columns standardised, others one-hot.</source>
        <translation>Mit credit-training in 60 Durchläufen mit festem Startwert trainiert; numerische Spalten standardisiert, andere one-hot-kodiert.</translation>
    </message>
    <message>
        <source>3,000 made-up applications with income, amount, duration, history and employment; no direct identifiers.</source>
        <translation>3,000 erfundene Anträge mit Einkommen, Betrag, Laufzeit, Vorgeschichte und Beschäftigung; keine direkten Identifikatoren.</translation>
    </message>
    <message>
        <source>A missed default costs more than a refused good loan, so recall is read before accuracy, and both for women and men apart.</source>
        <translation>Ein übersehener Ausfall kostet mehr als ein abgelehnter guter Kredit; deshalb wird die Trefferquote vor der Genauigkeit gelesen, beide für Frauen und Männer getrennt.</translation>
    </message>
    <message>
        <source>A clerk decides each case and can overrule the score; overruled cases are sampled every month.</source>
        <translation>Jeden Fall entscheidet eine Sachbearbeitung und kann dabei vom Score abweichen; Abweichungen werden jeden Monat stichprobenweise überprüft.</translation>
    </message>
    <message>
        <source>Reviewed every quarter by the risk board; findings that are stale or failing are on its agenda.</source>
        <translation>Vierteljährliche Überprüfung durch den Risikoausschuss; veraltete oder nicht bestandene Befunde stehen auf seiner Tagesordnung.</translation>
    </message>
    <message>
        <source>Exporting the card as %1</source>
        <translation>Modellkarte wird exportiert als %1</translation>
    </message>
    <message>
        <source>Reading where the data comes from and goes to</source>
        <translation>Lesen, woher die Daten kommen und wohin sie gehen</translation>
    </message>
    <message>
        <source>The lineage of the example cannot be read: %1</source>
        <translation>Die Herkunft des Beispiels kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anträge</translation>
    </message>
</context>
<context>
    <name>ExchangeTexts</name>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>This file has neither entities nor lineage of Apache Atlas.</source>
        <translation>Diese Datei enthält weder Objekte noch Herkunft von Apache Atlas.</translation>
    </message>
    <message>
        <source>This entity has no typeName.</source>
        <translation>Dieses Objekt hat keinen typeName.</translation>
    </message>
    <message>
        <source>An input or output of this process is not in the document.</source>
        <translation>Eine Ein- oder Ausgabe dieses Prozesses steht nicht im Dokument.</translation>
    </message>
    <message>
        <source>This edge names an entity that the document does not describe.</source>
        <translation>Diese Kante nennt ein Objekt, das das Dokument nicht beschreibt.</translation>
    </message>
    <message>
        <source>This file has no record of DataHub: neither proposedSnapshot nor entityUrn with aspectName.</source>
        <translation>Diese Datei enthält keinen Eintrag von DataHub: weder proposedSnapshot noch entityUrn mit aspectName.</translation>
    </message>
    <message>
        <source>DataHub knows upstreamLineage on datasets only; on &quot;%1&quot; it is left out.</source>
        <translation>DataHub kennt upstreamLineage nur an Datensätzen; an „%1“ wird sie ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an urn of DataHub.</source>
        <translation>„%1“ ist keine URN von DataHub.</translation>
    </message>
    <message>
        <source>This is neither a metadata change event (proposedSnapshot) nor a proposal (entityUrn, aspectName).</source>
        <translation>Das ist weder ein Änderungsereignis (proposedSnapshot) noch ein Vorschlag (entityUrn, aspectName).</translation>
    </message>
    <message>
        <source>The aspect &quot;%1&quot; is not valid JSON.</source>
        <translation>Der Aspekt „%1“ ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The proposal for &quot;%1&quot; has no aspect.</source>
        <translation>Der Vorschlag für „%1“ hat keinen Aspekt.</translation>
    </message>
    <message>
        <source>source events and files</source>
        <translation>Quellereignisse und -dateien</translation>
    </message>
    <message>
        <source>The export has what they say, not their own bytes.</source>
        <translation>Der Export enthält, was sie sagen, nicht ihre eigenen Bytes.</translation>
    </message>
    <message>
        <source>entities of the sort &quot;%1&quot;</source>
        <translation>Objekte der Art „%1“</translation>
    </message>
    <message>
        <source>Collibra has no asset type of this meaning out of the box.</source>
        <translation>Collibra hat von Haus aus keinen Asset-Typ dieser Bedeutung.</translation>
    </message>
    <message>
        <source>other names of the same thing</source>
        <translation>andere Namen derselben Sache</translation>
    </message>
    <message>
        <source>The import interface has no field for them.</source>
        <translation>Die Importschnittstelle hat kein Feld dafür.</translation>
    </message>
    <message>
        <source>values and columns of tags</source>
        <translation>Werte und Spalten von Markierungen</translation>
    </message>
    <message>
        <source>A tag of Collibra is a name of the whole asset.</source>
        <translation>Eine Markierung von Collibra ist ein Name für das ganze Asset.</translation>
    </message>
    <message>
        <source>descriptions of the sort &quot;%1&quot;</source>
        <translation>Beschreibungen der Art „%1“</translation>
    </message>
    <message>
        <source>Collibra has no attribute type of this meaning out of the box.</source>
        <translation>Collibra hat von Haus aus keinen Attributtyp dieser Bedeutung.</translation>
    </message>
    <message>
        <source>edges of the sort &quot;%1&quot;</source>
        <translation>Kanten der Art „%1“</translation>
    </message>
    <message>
        <source>Collibra has no relation type of this meaning between these assets out of the box.</source>
        <translation>Collibra hat von Haus aus keinen Beziehungstyp dieser Bedeutung zwischen diesen Assets.</translation>
    </message>
    <message>
        <source>repeated edges of several runs</source>
        <translation>wiederholte Kanten mehrerer Läufe</translation>
    </message>
    <message>
        <source>A relation of Collibra stands once.</source>
        <translation>Eine Beziehung von Collibra steht einmal da.</translation>
    </message>
    <message>
        <source>details of edges</source>
        <translation>Einzelheiten von Kanten</translation>
    </message>
    <message>
        <source>A relation of Collibra carries none.</source>
        <translation>Eine Beziehung von Collibra trägt keine.</translation>
    </message>
    <message>
        <source>runs and times of edges</source>
        <translation>Läufe und Zeiten von Kanten</translation>
    </message>
    <message>
        <source>Collibra keeps lineage without runs.</source>
        <translation>Collibra führt Herkunft ohne Läufe.</translation>
    </message>
    <message>
        <source>DataHub has no field for them.</source>
        <translation>DataHub hat kein Feld dafür.</translation>
    </message>
    <message>
        <source>columns whose dataset is not in the lineage</source>
        <translation>Spalten, deren Datensatz nicht in der Herkunft steht</translation>
    </message>
    <message>
        <source>DataHub names a column by its dataset.</source>
        <translation>DataHub benennt eine Spalte nach ihrem Datensatz.</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>DataHub has no entity for a checkpoint.</source>
        <translation>DataHub hat kein Objekt für einen Checkpoint.</translation>
    </message>
    <message>
        <source>earlier states of runs</source>
        <translation>frühere Zustände von Läufen</translation>
    </message>
    <message>
        <source>A file holds the last state of a run.</source>
        <translation>Eine Datei enthält den letzten Zustand eines Laufs.</translation>
    </message>
    <message>
        <source>times of descriptions</source>
        <translation>Zeiten von Beschreibungen</translation>
    </message>
    <message>
        <source>DataHub dates an aspect when it arrives.</source>
        <translation>DataHub datiert einen Aspekt bei seinem Eingang.</translation>
    </message>
    <message>
        <source>DataHub has no aspect of this meaning.</source>
        <translation>DataHub hat keinen Aspekt dieser Bedeutung.</translation>
    </message>
    <message>
        <source>tags of columns outside of a schema</source>
        <translation>Markierungen von Spalten außerhalb eines Schemas</translation>
    </message>
    <message>
        <source>DataHub keeps the tags of columns in the schema of the dataset.</source>
        <translation>DataHub führt Markierungen von Spalten im Schema des Datensatzes.</translation>
    </message>
    <message>
        <source>values of tags</source>
        <translation>Werte von Markierungen</translation>
    </message>
    <message>
        <source>A tag of DataHub is a name; the name is there, its value is not.</source>
        <translation>Eine Markierung von DataHub ist ein Name; der Name ist da, sein Wert nicht.</translation>
    </message>
    <message>
        <source>columns outside of a schema</source>
        <translation>Spalten außerhalb eines Schemas</translation>
    </message>
    <message>
        <source>DataHub takes the schema of a dataset as a whole.</source>
        <translation>DataHub nimmt das Schema eines Datensatzes als Ganzes.</translation>
    </message>
    <message>
        <source>edges of columns and checkpoints</source>
        <translation>Kanten von Spalten und Checkpoints</translation>
    </message>
    <message>
        <source>One of their ends has no entity in DataHub.</source>
        <translation>Eines ihrer Enden hat kein Objekt in DataHub.</translation>
    </message>
    <message>
        <source>DataHub cannot hold a model upstream of a dataset.</source>
        <translation>DataHub kann kein Modell vor einem Datensatz führen.</translation>
    </message>
    <message>
        <source>DataHub has no relation of this meaning between these entities.</source>
        <translation>DataHub hat keine Beziehung dieser Bedeutung zwischen diesen Objekten.</translation>
    </message>
    <message>
        <source>The relations of DataHub carry none.</source>
        <translation>Die Beziehungen von DataHub tragen keine.</translation>
    </message>
    <message>
        <source>masked columns</source>
        <translation>maskierte Spalten</translation>
    </message>
    <message>
        <source>The relations of DataHub do not say that a value was masked.</source>
        <translation>Die Beziehungen von DataHub sagen nicht, dass ein Wert maskiert wurde.</translation>
    </message>
    <message>
        <source>transformations of edges</source>
        <translation>Umwandlungen von Kanten</translation>
    </message>
    <message>
        <source>Only column lineage has a field for it.</source>
        <translation>Nur die Herkunft von Spalten hat ein Feld dafür.</translation>
    </message>
    <message>
        <source>times of edges</source>
        <translation>Zeiten von Kanten</translation>
    </message>
    <message>
        <source>DataHub dates runs, not relations.</source>
        <translation>DataHub datiert Läufe, nicht Beziehungen.</translation>
    </message>
    <message>
        <source>runs of direct edges</source>
        <translation>Läufe direkter Kanten</translation>
    </message>
    <message>
        <source>Only the inputs and outputs of a job can name a run.</source>
        <translation>Nur die Ein- und Ausgaben eines Jobs können einen Lauf nennen.</translation>
    </message>
    <message>
        <source>column edges whose dataset is not in the lineage</source>
        <translation>Spaltenkanten, deren Datensatz nicht in der Herkunft steht</translation>
    </message>
    <message>
        <source>left out: %1 (%2). %3</source>
        <translation>ausgelassen: %1 (%2). %3</translation>
    </message>
    <message>
        <source>The registry of MLflow knows models only; tags name what goes into them.</source>
        <translation>Die Registry von MLflow kennt nur Modelle; Markierungen nennen, was in sie eingeht.</translation>
    </message>
    <message>
        <source>The export to MLflow writes tags only.</source>
        <translation>Der Export nach MLflow schreibt nur Markierungen.</translation>
    </message>
    <message>
        <source>tags that are too long</source>
        <translation>zu lange Markierungen</translation>
    </message>
    <message>
        <source>A tag of the registry holds 5000 characters.</source>
        <translation>Eine Markierung der Registry fasst 5000 Zeichen.</translation>
    </message>
    <message>
        <source>tags of model versions without a number</source>
        <translation>Markierungen von Modellversionen ohne Nummer</translation>
    </message>
    <message>
        <source>MLflow numbers its versions.</source>
        <translation>MLflow nummeriert seine Versionen.</translation>
    </message>
    <message>
        <source>column edges between tables that no edge connects</source>
        <translation>Spaltenkanten zwischen Tabellen, die keine Kante verbindet</translation>
    </message>
    <message>
        <source>OpenMetadata keeps column lineage inside of the edge between the tables.</source>
        <translation>OpenMetadata führt die Herkunft von Spalten in der Kante zwischen den Tabellen.</translation>
    </message>
    <message>
        <source>OpenMetadata has no field for them.</source>
        <translation>OpenMetadata hat kein Feld dafür.</translation>
    </message>
    <message>
        <source>details of column edges</source>
        <translation>Einzelheiten von Spaltenkanten</translation>
    </message>
    <message>
        <source>OpenMetadata holds one function for each column.</source>
        <translation>OpenMetadata fasst eine Funktion je Spalte.</translation>
    </message>
    <message>
        <source>OpenMetadata has no lineage of this meaning between these entities.</source>
        <translation>OpenMetadata hat keine Herkunft dieser Bedeutung zwischen diesen Objekten.</translation>
    </message>
    <message>
        <source>OpenMetadata holds a description, the SQL and the pipeline of an edge.</source>
        <translation>OpenMetadata fasst eine Beschreibung, das SQL und die Pipeline einer Kante.</translation>
    </message>
    <message>
        <source>OpenMetadata does not say that a value was masked.</source>
        <translation>OpenMetadata sagt nicht, dass ein Wert maskiert wurde.</translation>
    </message>
    <message>
        <source>OpenMetadata keeps lineage without runs.</source>
        <translation>OpenMetadata führt Herkunft ohne Läufe.</translation>
    </message>
    <message>
        <source>OpenMetadata has no entity of this meaning.</source>
        <translation>OpenMetadata hat kein Objekt dieser Bedeutung.</translation>
    </message>
    <message>
        <source>datasets and jobs without an edge</source>
        <translation>Datensätze und Jobs ohne Kante</translation>
    </message>
    <message>
        <source>OpenMetadata takes tables and pipelines from their services; the export names them in edges only.</source>
        <translation>OpenMetadata holt Tabellen und Pipelines aus ihren Diensten; der Export nennt sie nur in Kanten.</translation>
    </message>
    <message>
        <source>roles of owners</source>
        <translation>Rollen von Verantwortlichen</translation>
    </message>
    <message>
        <source>OpenMetadata knows users and teams.</source>
        <translation>OpenMetadata kennt Personen und Teams.</translation>
    </message>
    <message>
        <source>A tag of OpenMetadata is a name; the name is there, its value is not.</source>
        <translation>Eine Markierung von OpenMetadata ist ein Name; der Name ist da, sein Wert nicht.</translation>
    </message>
    <message>
        <source>The export to OpenMetadata has no field of this meaning.</source>
        <translation>Der Export nach OpenMetadata hat kein Feld dieser Bedeutung.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read. Split it, or raise the limit.</source>
        <translation>%1 hat %2 Bytes; höchstens %3 werden gelesen. Teilen Sie die Datei oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep. It is not read.</source>
        <translation>Das JSON ist mehr als %1 Ebenen tief verschachtelt. Es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This file has neither lineage nor an ML model of OpenMetadata.</source>
        <translation>Diese Datei enthält weder Herkunft noch ein ML-Modell von OpenMetadata.</translation>
    </message>
    <message>
        <source>This is neither an edge nor an ML model of OpenMetadata.</source>
        <translation>Das ist weder eine Kante noch ein ML-Modell von OpenMetadata.</translation>
    </message>
    <message>
        <source>A column of this edge has no table in its name.</source>
        <translation>Eine Spalte dieser Kante hat keine Tabelle im Namen.</translation>
    </message>
    <message>
        <source>This ML model has no name.</source>
        <translation>Dieses ML-Modell hat keinen Namen.</translation>
    </message>
    <message>
        <source>This is not PROV-JSON: an object with sections such as &quot;entity&quot; is expected.</source>
        <translation>Das ist kein PROV-JSON: Erwartet wird ein Objekt mit Abschnitten wie „entity“.</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; of this PROV-JSON is not an object.</source>
        <translation>Der Abschnitt „%1“ dieses PROV-JSON ist kein Objekt.</translation>
    </message>
    <message>
        <source>This is not PROV-JSON: none of its sections is known.</source>
        <translation>Das ist kein PROV-JSON: Keiner seiner Abschnitte ist bekannt.</translation>
    </message>
    <message>
        <source>The prefix of &quot;%1&quot; is not declared; it is kept as it is.</source>
        <translation>Das Präfix von „%1“ ist nicht erklärt; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is not part of PROV-JSON and is left out.</source>
        <translation>Der Abschnitt „%1“ gehört nicht zu PROV-JSON und wird ausgelassen.</translation>
    </message>
    <message>
        <source>This relation does not name both of its ends; it is counted and makes no edge.</source>
        <translation>Diese Beziehung nennt nicht beide Enden; sie wird gezählt und ergibt keine Kante.</translation>
    </message>
</context>
<context>
    <name>FacetRuleTexts</name>
    <message>
        <source>the facet</source>
        <translation>die Facette</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1 has none of the values it may have</source>
        <translation>%1 hat keinen der erlaubten Werte</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>a key, and what it should be, such as: a text</comment>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 has none of the forms it may have</source>
        <translation>%1 hat keine der erlaubten Formen</translation>
    </message>
</context>
<context>
    <name>FieldCatalogueTexts</name>
    <message>
        <source>The category of &quot;%1&quot; has to be a text; &quot;none&quot; for a field that is not personal.</source>
        <translation>Die Kategorie von „%1“ muss ein Text sein; „none“ für ein Feld ohne Personenbezug.</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 was changed by %2 in the meantime.</source>
        <translation>%1 wurde inzwischen von %2 geändert.</translation>
    </message>
    <message>
        <source>%1 was removed by %2 in the meantime.</source>
        <translation>%1 wurde inzwischen von %2 entfernt.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>sie wurde während des Lesens kürzer</translation>
    </message>
    <message>
        <source>it changed while it was being read. Read it again when the writer has finished</source>
        <translation>sie änderte sich während des Lesens. Erneut lesen, wenn das Schreiben beendet ist</translation>
    </message>
</context>
<context>
    <name>FileHashes</name>
    <message>
        <source>The file %1 changed while it was read. Wait until it is written and try again.</source>
        <translation>Die Datei %1 änderte sich während des Lesens. Warten, bis sie geschrieben ist, und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 ist ein Ordner. Eine Datei nennen.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe. Only files can be registered, because their content must stay what it is.</source>
        <translation>%1 ist ein Gerät oder eine Pipe. Nur Dateien können registriert werden, weil ihr Inhalt bleiben muss, was er ist.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The finding %1 cannot be read: it names no check or no verdict.</source>
        <translation>Der Befund %1 ist nicht lesbar: er nennt keine Prüfung oder kein Urteil.</translation>
    </message>
</context>
<context>
    <name>FindingChartsTexts</name>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1 (die ersten %2)</translation>
    </message>
</context>
<context>
    <name>FindingTablesTexts</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>nicht definiert: %1</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>an interval behind a figure</comment>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Figures of the finding</source>
        <translation>Kennzahlen des Befunds</translation>
    </message>
</context>
<context>
    <name>FoldContextTexts</name>
    <message>
        <source>The facet %1 does not follow its schema (%2). What is usable in it was taken.</source>
        <translation>Die Facette %1 folgt ihrem Schema nicht (%2). Was darin brauchbar ist, wurde übernommen.</translation>
    </message>
    <message>
        <source>An entry of a facet lacks what names it; it was left out.</source>
        <translation>Einem Eintrag einer Facette fehlt, was ihn benennt; er wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ForeignLog</name>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>Die Schlüsseldatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The key file %1 does not hold the key of %2.</source>
        <translation>Die Schlüsseldatei %1 enthält nicht den Schlüssel von %2.</translation>
    </message>
    <message>
        <source>The folder holds no key and none was given, so the signature of the log cannot be checked. Give the key of its owner.</source>
        <translation>Der Ordner enthält keinen Schlüssel, und es wurde keiner angegeben; die Signatur des Protokolls ist daher nicht prüfbar. Den Schlüssel der zuständigen Stelle angeben.</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by the key that was given, only by a key that lies in the folder itself.</source>
        <translation>Der Prüfpunkt ist nicht mit dem angegebenen Schlüssel signiert, nur mit einem, der im Ordner selbst liegt.</translation>
    </message>
    <message>
        <source>The checkpoint carries a signature of a key that is not in the folder, or one twice.</source>
        <translation>Der Prüfpunkt trägt eine Signatur eines Schlüssels, der nicht im Ordner liegt, oder eine doppelt.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to the log &quot;%1&quot;, not to &quot;%2&quot;.</source>
        <translation>Der Prüfpunkt gehört zum Protokoll „%1“, nicht zu „%2“.</translation>
    </message>
    <message>
        <source>The log has %1 entries, more than the limit of %2. Raise the limit if that is right.</source>
        <translation>Das Protokoll hat %1 Einträge, mehr als die Grenze von %2. Die Grenze anheben, wenn das richtig ist.</translation>
    </message>
    <message>
        <source>The checkpoint that was given for comparison cannot be used: %1</source>
        <translation>Der zum Vergleich angegebene Prüfpunkt ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The log was rolled back: it has %1 entries, but the checkpoint kept outside has %2.</source>
        <translation>Das Protokoll wurde zurückgesetzt: es hat %1 Einträge, der außerhalb aufbewahrte Prüfpunkt aber %2.</translation>
    </message>
    <message>
        <source>Verifying the log in the folder</source>
        <translation>Das Protokoll im Ordner wird verifiziert</translation>
    </message>
    <message>
        <source>The verification of the log was stopped.</source>
        <translation>Die Verifikation des Protokolls wurde angehalten.</translation>
    </message>
    <message>
        <source>The log was rewritten: its first %1 entries are not those of the checkpoint kept outside.</source>
        <translation>Das Protokoll wurde umgeschrieben: seine ersten %1 Einträge sind nicht die des außerhalb aufbewahrten Prüfpunkts.</translation>
    </message>
    <message>
        <source>%1 does not hold exactly %2 entries.</source>
        <translation>%1 enthält nicht genau %2 Einträge.</translation>
    </message>
    <message>
        <source>The hash of entry %1 in %2 was changed; the entry itself holds.</source>
        <translation>Der Hashwert des Eintrags %1 in %2 wurde geändert; der Eintrag selbst stimmt.</translation>
    </message>
    <message>
        <source>Entry %1 in %2 does not have the hash that the tree has for it.</source>
        <translation>Der Eintrag %1 in %2 hat nicht den Hashwert, den der Baum für ihn führt.</translation>
    </message>
    <message>
        <source>The hashes in %1 are not those of the tiles below.</source>
        <translation>Die Hashwerte in %1 sind nicht die der Kacheln darunter.</translation>
    </message>
    <message>
        <source>The earlier tile %1 is not the beginning of %2.</source>
        <translation>Die frühere Kachel %1 ist nicht der Anfang von %2.</translation>
    </message>
    <message>
        <source>The entries do not give the root that the checkpoint signs.</source>
        <translation>Die Einträge ergeben nicht die Wurzel, die der Prüfpunkt signiert.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Die Datei %1 fehlt.</translation>
    </message>
    <message>
        <source>The file %1 does not belong to the log of this checkpoint.</source>
        <translation>Die Datei %1 gehört nicht zum Protokoll dieses Prüfpunkts.</translation>
    </message>
</context>
<context>
    <name>FormatLabels</name>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>Python pickle</source>
        <translation>Python-Pickle</translation>
    </message>
    <message>
        <source>TorchScript program</source>
        <translation>TorchScript-Programm</translation>
    </message>
    <message>
        <source>PyTorch weights (pickled)</source>
        <translation>PyTorch-Gewichte (Pickle)</translation>
    </message>
    <message>
        <source>PyTorch weights of the old form (pickled)</source>
        <translation>PyTorch-Gewichte der alten Form (Pickle)</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>Keras archive</source>
        <translation>Keras-Archiv</translation>
    </message>
    <message>
        <source>HDF5 (Keras)</source>
        <translation>HDF5 (Keras)</translation>
    </message>
    <message>
        <source>TensorFlow graph</source>
        <translation>TensorFlow-Graph</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy-Array</translation>
    </message>
    <message>
        <source>archive of NumPy arrays</source>
        <translation>Archiv von NumPy-Arrays</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>TAR archive</source>
        <translation>TAR-Archiv</translation>
    </message>
    <message>
        <source>gzip file</source>
        <translation>gzip-Datei</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z-Archiv</translation>
    </message>
    <message>
        <source>compressed pickle (joblib)</source>
        <translation>komprimiertes Pickle (joblib)</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A bound for a figure needs &quot;min&quot; or &quot;max&quot;.</source>
        <translation>Eine Schranke für eine Kennzahl braucht „min“ oder „max“.</translation>
    </message>
    <message>
        <source>&quot;min&quot; is greater than &quot;max&quot;; nothing could pass.</source>
        <translation>„min“ ist größer als „max“; nichts könnte bestehen.</translation>
    </message>
    <message>
        <source>The figure %1 is not defined.</source>
        <translation>Die Kennzahl %1 ist nicht definiert.</translation>
    </message>
    <message>
        <source>The figure %1 is %2; at least %3 is required.</source>
        <translation>Die Kennzahl %1 ist %2; mindestens %3 ist verlangt.</translation>
    </message>
    <message>
        <source>The figure %1 is %2; at most %3 is allowed.</source>
        <translation>Die Kennzahl %1 ist %2; höchstens %3 ist erlaubt.</translation>
    </message>
    <message>
        <source>The finding has no figure %1.</source>
        <translation>Der Befund hat keine Kennzahl %1.</translation>
    </message>
    <message>
        <source>&quot;require&quot; must be a list.</source>
        <translation>„require“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>The id must not hold @ or *.</source>
        <translation>Die ID darf weder @ noch * enthalten.</translation>
    </message>
    <message>
        <source>There is a requirement &quot;%1&quot; already.</source>
        <translation>Eine Anforderung „%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The subject needs the &quot;kind&quot; of its records.</source>
        <translation>Der Gegenstand braucht „kind“, die Art seiner Objekte.</translation>
    </message>
    <message>
        <source>&quot;record&quot; names one record; &quot;where&quot; and &quot;allow_none&quot; belong to all of a kind.</source>
        <translation>„record“ nennt ein einzelnes Objekt; „where“ und „allow_none“ gehören zu allen einer Art.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Run the check %1 on %2 and look at its finding.</source>
        <translation>Die Prüfung %1 zu %2 durchführen und ihren Befund ansehen.</translation>
    </message>
    <message>
        <source>There is no finding of %1 on %2.</source>
        <translation>Es gibt keinen Befund von %1 zu %2.</translation>
    </message>
    <message>
        <source>The finding of %1 on %2</source>
        <translation>Der Befund von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 does not match its proof in the log. It is no evidence.</source>
        <translation>%1 stimmt nicht mit seinem Nachweis im Protokoll überein. Er hat keinen Beweiswert.</translation>
    </message>
    <message>
        <source>%1 is stale: what it rests on has changed.</source>
        <translation>%1 ist veraltet: worauf er beruht, hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 is %2 days old; the limit is %3.</source>
        <translation>%1 ist %2 Tage alt; die Grenze ist %3.</translation>
    </message>
    <message>
        <source>%1 could not be evaluated: %2</source>
        <translation>%1 konnte nicht ausgewertet werden: %2</translation>
    </message>
    <message>
        <source>%1 is inconclusive: %2</source>
        <translation>%1 ist nicht eindeutig: %2</translation>
    </message>
    <message>
        <source>%1 says fail: %2</source>
        <translation>%1 ist nicht bestanden: %2</translation>
    </message>
    <message>
        <source>%1 passes and is current.</source>
        <translation>%1 ist bestanden und aktuell.</translation>
    </message>
    <message>
        <source>Look at the subject of the requirement, or allow that there is none with &quot;allow_none&quot;.</source>
        <translation>Den Gegenstand der Anforderung ansehen oder mit „allow_none“ zulassen, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>The gate was cancelled. Nothing was decided.</source>
        <translation>Die Freigabeprüfung wurde abgebrochen. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>There is no record of the kind %1 to look at.</source>
        <translation>Es gibt kein Objekt der Art %1, das betrachtet werden könnte.</translation>
    </message>
    <message>
        <source>The waiver %1 of %2 expired on %3.</source>
        <translation>Die Ausnahme %1 von %2 ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>The waiver %1 of %2 ends on %3.</source>
        <translation>Die Ausnahme %1 von %2 endet am %3.</translation>
    </message>
    <message>
        <source>The waiver %1 of %2 covers nothing; take it out of the file.</source>
        <translation>Die Ausnahme %1 von %2 deckt nichts ab; sie aus der Datei entfernen.</translation>
    </message>
    <message>
        <source>The policy compares with a baseline, which was not given.</source>
        <translation>Die Richtlinie vergleicht mit einer Baseline, die nicht angegeben wurde.</translation>
    </message>
    <message>
        <source>%1 Waived by %2 (%3) until %4: %5</source>
        <translation>%1 Ausgenommen durch %2 (%3) bis %4: %5</translation>
    </message>
    <message>
        <source>The gate could not be evaluated, so it does not pass.</source>
        <translation>Die Freigabeprüfung war nicht auswertbar und ist daher nicht bestanden.</translation>
    </message>
    <message>
        <source>&quot;new_only&quot; needs a &quot;baseline&quot; to compare with.</source>
        <translation>„new_only“ braucht „baseline“ zum Vergleich.</translation>
    </message>
    <message>
        <source>This is not a baseline of version 1, a list of &quot;keys&quot;.</source>
        <translation>Das ist keine Baseline der Version 1, eine Liste von „keys“.</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>BESTANDEN</translation>
    </message>
    <message>
        <source>WAIVED</source>
        <translation>AUSGENOMMEN</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>BEKANNT</translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation>UNVOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>BELOW</source>
        <translation>UNTERHALB</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>Waived by %1 (%2, approved by %3): %4</source>
        <translation>Ausgenommen durch %1 (%2, genehmigt von %3): %4</translation>
    </message>
    <message>
        <source>The waiver %1 has expired and no longer covers this.</source>
        <translation>Die Ausnahme %1 ist abgelaufen und deckt dies nicht mehr ab.</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>WARNUNG</translation>
    </message>
    <message>
        <source>The gate passes.</source>
        <translation>Die Freigabeprüfung ist bestanden.</translation>
    </message>
    <message>
        <source>The gate fails.</source>
        <translation>Die Freigabeprüfung ist nicht bestanden.</translation>
    </message>
    <message>
        <source>The gate looked at nothing, so it does not pass.</source>
        <translation>Die Freigabeprüfung hat nichts betrachtet und ist daher nicht bestanden.</translation>
    </message>
    <message>
        <source>Passed: %1, failed: %2, incomplete: %3, waived: %4, known: %5, below the threshold: %6.</source>
        <translation>Bestanden: %1, nicht bestanden: %2, unvollständig: %3, ausgenommen: %4, bekannt: %5, unter der Schwelle: %6.</translation>
    </message>
    <message>
        <source>The digest must be written as sha256: and 64 hexadecimal digits.</source>
        <translation>Die Prüfsumme muss als sha256: und 64 Hexadezimalziffern geschrieben sein.</translation>
    </message>
    <message>
        <source>A part of the key may hold one * only.</source>
        <translation>Ein Teil des Schlüssels darf nur ein * enthalten.</translation>
    </message>
    <message>
        <source>A waiver must be approved by somebody other than its owner.</source>
        <translation>Eine Ausnahme muss von jemand anderem als der zuständigen Person genehmigt werden.</translation>
    </message>
    <message>
        <source>The waiver ends before it begins.</source>
        <translation>Die Ausnahme endet vor ihrem Beginn.</translation>
    </message>
    <message numerus="yes">
        <source>The waiver lasts longer than the %n day(s) that the policy allows.</source>
        <translation>
            <numerusform>Die Ausnahme dauert länger als der %n Tag, den die Richtlinie erlaubt.</numerusform>
            <numerusform>Die Ausnahme dauert länger als die %n Tage, die die Richtlinie erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a waiver &quot;%1&quot; already.</source>
        <translation>Eine Ausnahme „%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>%1 is stale: %2.</source>
        <translation>%1 ist veraltet: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no version yet.</source>
        <translation>„%1“ hat noch keine Version.</translation>
    </message>
</context>
<context>
    <name>GovernanceAttentionTexts</name>
    <message>
        <source>The time it may be kept is over.</source>
        <translation>Die Aufbewahrungszeit ist vorbei.</translation>
    </message>
    <message>
        <source>The time it may be kept is over soon.</source>
        <translation>Die Aufbewahrungszeit ist bald vorbei.</translation>
    </message>
    <message>
        <source>A date of it is not known, so it is due for review.</source>
        <translation>Ein Datum dazu ist nicht bekannt, daher steht die Durchsicht an.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>A request for erasure is open.</source>
        <translation>Ein Löschantrag ist offen.</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>Die Vereinbarung ist beendet.</translation>
    </message>
    <message>
        <source>The agreement ends soon.</source>
        <translation>Die Vereinbarung endet bald.</translation>
    </message>
</context>
<context>
    <name>GraphvizTexts</name>
    <message>
        <source>hallmarker-layout is not installed, so DOT files cannot be read. Install Hallmarker completely, or name the program in the environment variable HALLMARKER_LAYOUT.</source>
        <translation>hallmarker-layout ist nicht installiert, daher können DOT-Dateien nicht gelesen werden. Installieren Sie Hallmarker vollständig oder nennen Sie das Programm in der Umgebungsvariablen HALLMARKER_LAYOUT.</translation>
    </message>
    <message>
        <source>hallmarker-layout could not be started: %1</source>
        <translation>hallmarker-layout konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation>Die Anordnung wurde angehalten.</translation>
    </message>
    <message>
        <source>Graphviz did not finish within %1 seconds. Show fewer nodes, or use the layout of Hallmarker itself.</source>
        <translation>Graphviz wurde in %1 Sekunden nicht fertig. Zeigen Sie weniger Knoten oder verwenden Sie die Anordnung von Hallmarker selbst.</translation>
    </message>
    <message>
        <source>Graphviz broke down on this graph, or used up its memory. Show fewer nodes, or use the layout of Hallmarker itself.</source>
        <translation>Graphviz ist an diesem Graphen gescheitert oder hat seinen Speicher aufgebraucht. Zeigen Sie weniger Knoten oder verwenden Sie die Anordnung von Hallmarker selbst.</translation>
    </message>
    <message>
        <source>hallmarker-layout gave no answer that can be read. Is it of the same version as this program?</source>
        <translation>hallmarker-layout gab keine lesbare Antwort. Hat es dieselbe Version wie dieses Programm?</translation>
    </message>
    <message>
        <source>This is not a graph in the DOT language: %1</source>
        <translation>Das ist kein Graph in der Sprache DOT: %1</translation>
    </message>
</context>
<context>
    <name>Hasher</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Hashwert von %1 wird berechnet</translation>
    </message>
    <message>
        <source>Hashing %1 was stopped.</source>
        <translation>Das Bilden des Hashwerts von %1 wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>HierarchyTexts</name>
    <message>
        <source>The hierarchy of the sensitive attribute cannot be used: %1</source>
        <translation>Die Hierarchie des sensiblen Attributs ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; has %2 names, %3 are expected (from the value up to the root, at least two).</source>
        <translation>der Wert „%1“ hat %2 Bezeichnungen, erwartet werden %3 (vom Wert bis zur Wurzel, mindestens zwei).</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; stands in it twice.</source>
        <translation>der Wert „%1“ steht doppelt darin.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>sie ist leer.</translation>
    </message>
    <message>
        <source>the last name of every line must be the same, the root.</source>
        <translation>die letzte Bezeichnung jeder Zeile muss dieselbe sein, die Wurzel.</translation>
    </message>
    <message>
        <source>the data have missing values; give them a line of their own that begins with &quot;;&quot;.</source>
        <translation>die Daten haben fehlende Werte; ihnen eine eigene Zeile geben, die mit „;“ beginnt.</translation>
    </message>
    <message>
        <source>a value of &quot;%1&quot; is missing in it (%2 values occur).</source>
        <translation>ein Wert von „%1“ fehlt darin (%2 Werte kommen vor).</translation>
    </message>
</context>
<context>
    <name>HomeTexts</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n nicht bestanden</numerusform>
            <numerusform>%n nicht bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n abgelaufen</numerusform>
            <numerusform>%n abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n bald fällig</numerusform>
            <numerusform>%n bald fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inconclusive</source>
        <translation>
            <numerusform>%n nicht eindeutig</numerusform>
            <numerusform>%n nicht eindeutig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n mit Fehler</numerusform>
            <numerusform>%n mit Fehlern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubCardTexts</name>
    <message>
        <source>An entry of &quot;%1&quot; is empty and is left out.</source>
        <translation>Ein Eintrag von „%1“ ist leer und wird ausgelassen.</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is not a text and is left out.</source>
        <translation>Ein Eintrag von „%1“ ist kein Text und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has no front matter: it has to begin with a line &quot;---&quot;, YAML, and another line &quot;---&quot;.</source>
        <translation>%1 hat keinen Vorspann: am Anfang müssen eine Zeile „---“, YAML und eine weitere Zeile „---“ stehen.</translation>
    </message>
    <message>
        <source>The front matter of %1 is not a map of keys and values.</source>
        <translation>Der Vorspann von %1 ist keine Abbildung von Schlüsseln auf Werte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a relation of the hub (finetune, adapter, quantized, merge).</source>
        <translation>„%1“ ist keine Beziehung des Hubs (finetune, adapter, quantized, merge).</translation>
    </message>
</context>
<context>
    <name>HubImportTexts</name>
    <message>
        <source>There is no %1. Check the path.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 cards. Import its parts one by one.</source>
        <translation>%1 enthält mehr als %2 Karten. Importieren Sie die Teile einzeln.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The folder %1 holds no README.md.</source>
        <translation>Der Ordner %1 enthält kein README.md.</translation>
    </message>
</context>
<context>
    <name>HuggingFaceBodyTexts</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Hugging Face model card</source>
        <translation>Modellkarte für Hugging Face</translation>
    </message>
    <message>
        <source>The card of the hub has no field for it.</source>
        <translation>Die Modellkarte des Hubs hat kein Feld dafür.</translation>
    </message>
    <message>
        <source>The results name finding and digest; inputs, times and proofs are in the bundle only.</source>
        <translation>Die Ergebnisse nennen Befund und Prüfsumme; Eingaben, Zeiten und Nachweise stehen nur im Bündel.</translation>
    </message>
</context>
<context>
    <name>HuggingFaceTexts</name>
    <message>
        <source>The list of licences has &quot;%1&quot; for &quot;%2&quot; and does not tell versions of it apart.</source>
        <translation>Die Liste der Lizenzen hat „%1“ für „%2“ und unterscheidet deren Versionen nicht.</translation>
    </message>
    <message>
        <source>The model index has no place to say that a figure is %1, so it stands in the text only.</source>
        <translation>Der Modellindex hat keinen Platz für die Angabe, dass eine Kennzahl %1 ist; sie steht daher nur im Text.</translation>
    </message>
    <message>
        <source>The model index holds results of the model; figures about its data stand in the text only.</source>
        <translation>Der Modellindex enthält nur Ergebnisse des Modells; Kennzahlen zu seinen Daten stehen nur im Text.</translation>
    </message>
    <message>
        <source>The model index needs a task that the hub knows; the figures stand in the text only.</source>
        <translation>Der Modellindex braucht eine Aufgabe, die der Hub kennt; die Kennzahlen stehen nur im Text.</translation>
    </message>
    <message>
        <source>The model index needs a dataset, and this was measured without one; the figures stand in the text only.</source>
        <translation>Der Modellindex braucht einen Datensatz, und hier wurde ohne einen gemessen; die Kennzahlen stehen nur im Text.</translation>
    </message>
    <message>
        <source>The model index has no intervals; they stand in the text.</source>
        <translation>Der Modellindex hat keine Intervalle; sie stehen im Text.</translation>
    </message>
    <message>
        <source>Figures that are not defined stand in the text only.</source>
        <translation>Nicht definierte Kennzahlen stehen nur im Text.</translation>
    </message>
    <message>
        <source>The hub has no task of this name, so there is no pipeline_tag; the task stands in the text.</source>
        <translation>Der Hub hat keine Aufgabe dieses Namens, daher gibt es kein pipeline_tag; die Aufgabe steht im Text.</translation>
    </message>
</context>
<context>
    <name>IdentifiabilityText</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Sensitive attributes</source>
        <translation>Sensible Attribute</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>Identifiability of records</source>
        <translation>Identifizierbarkeit einzelner Zeilen</translation>
    </message>
    <message>
        <source>Groups the records by the attributes that outsiders may know (quasi-identifiers) and measures how small the groups are, what a group gives away about sensitive attributes, and which combinations of attributes are the most dangerous.</source>
        <translation>Gruppiert die Zeilen nach den Attributen, die Außenstehende kennen können (Quasi-Identifikatoren), und misst, wie klein die Gruppen sind, was eine Gruppe über sensible Attribute verrät und welche Kombinationen von Attributen am gefährlichsten sind.</translation>
    </message>
    <message>
        <source>Fails when the smallest class has fewer than &quot;min_k&quot; records, when more than &quot;max_sample_uniques&quot; of the records are unique, when more than &quot;max_at_risk&quot; of the records have a risk above &quot;risk_threshold&quot;, when a sensitive attribute has an l below &quot;l&quot; (if l is above 0), or when its t lies above &quot;t&quot;. Passes when all of them hold. Inconclusive without rows.</source>
        <translation>Nicht bestanden, wenn die kleinste Klasse weniger als „min_k“ Zeilen hat, wenn mehr als „max_sample_uniques“ der Zeilen eindeutig sind, wenn mehr als „max_at_risk“ der Zeilen ein Risiko über „risk_threshold“ haben, wenn ein sensibles Attribut ein l unter „l“ hat (falls l über 0 liegt) oder wenn sein t über „t“ liegt. Bestanden, wenn all das eingehalten ist. Nicht eindeutig ohne Zeilen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The table whose records are measured.</source>
        <translation>Die Tabelle, deren Zeilen gemessen werden.</translation>
    </message>
    <message>
        <source>Quasi-identifiers</source>
        <translation>Quasi-Identifikatoren</translation>
    </message>
    <message>
        <source>Columns that somebody else may know about a person: age, sex, postcode, dates, job. Leave out names and numbers that are unique by design; they have to go anyway.</source>
        <translation>Spalten, deren Inhalt andere über eine Person wissen können: Alter, Geschlecht, Postleitzahl, Datumsangaben, Beruf. Namen und Nummern, die ihrer Art nach eindeutig sind, weglassen; sie müssen ohnehin entfernt werden.</translation>
    </message>
    <message>
        <source>Columns that nobody should learn about a person, for example a diagnosis or an income. Their spread inside each class is measured.</source>
        <translation>Spalten, deren Inhalt niemand über eine Person erfahren soll, zum Beispiel eine Diagnose oder ein Einkommen. Ihre Streuung innerhalb jeder Klasse wird gemessen.</translation>
    </message>
    <message>
        <source>Smallest class allowed (k)</source>
        <translation>Kleinste zulässige Klasse (k)</translation>
    </message>
    <message>
        <source>Each record must share its quasi-identifiers with at least k-1 others. 5 is common for release to known recipients, 11 to 20 for public data.</source>
        <translation>Jede Zeile muss ihre Quasi-Identifikatoren mit mindestens k-1 anderen teilen. 5 ist üblich bei Weitergabe an bekannte Empfänger, 11 bis 20 bei öffentlichen Daten.</translation>
    </message>
    <message>
        <source>Unique records allowed</source>
        <translation>Zulässige eindeutige Zeilen</translation>
    </message>
    <message>
        <source>Largest share of records that may be alone in their class.</source>
        <translation>Größter zulässiger Anteil der Zeilen, die in ihrer Klasse allein sind.</translation>
    </message>
    <message>
        <source>Risk threshold</source>
        <translation>Risikoschwelle</translation>
    </message>
    <message>
        <source>A record counts as at risk when the chance to pick it out of its class lies above this.</source>
        <translation>Eine Zeile gilt als gefährdet, wenn die Wahrscheinlichkeit, sie in ihrer Klasse herauszugreifen, über diesem Wert liegt.</translation>
    </message>
    <message>
        <source>Records at risk allowed</source>
        <translation>Zulässige gefährdete Zeilen</translation>
    </message>
    <message>
        <source>Largest share of records whose risk may lie above the threshold.</source>
        <translation>Größter zulässiger Anteil der Zeilen, deren Risiko über der Schwelle liegt.</translation>
    </message>
    <message>
        <source>Kind of l-diversity</source>
        <translation>Art der l-Diversität</translation>
    </message>
    <message>
        <source>distinct counts the values in a class, entropy also weighs how evenly they are spread, recursive asks that the most frequent value does not dominate.</source>
        <translation>distinct zählt die Werte einer Klasse, entropy gewichtet auch ihre Gleichverteilung, recursive verlangt, dass der häufigste Wert nicht vorherrscht.</translation>
    </message>
    <message>
        <source>Required l</source>
        <translation>Verlangtes l</translation>
    </message>
    <message>
        <source>How many well represented values each class must have. 0: only measured, not judged.</source>
        <translation>Wie viele gut vertretene Werte jede Klasse haben muss. 0: nur gemessen, nicht beurteilt.</translation>
    </message>
    <message>
        <source>c of recursive l-diversity</source>
        <translation>c der rekursiven l-Diversität</translation>
    </message>
    <message>
        <source>The most frequent value must be rarer than c times the rest from the l-th on. Smaller is stricter.</source>
        <translation>Der häufigste Wert muss seltener sein als c-mal der Rest ab dem l-ten Wert. Kleiner ist strenger.</translation>
    </message>
    <message>
        <source>Largest t allowed</source>
        <translation>Größtes zulässiges t</translation>
    </message>
    <message>
        <source>How far the spread of a sensitive attribute inside a class may lie from that in the whole table. 1: only measured, not judged.</source>
        <translation>Wie weit die Verteilung eines sensiblen Attributs innerhalb einer Klasse von der in der ganzen Tabelle abweichen darf. 1: nur gemessen, nicht beurteilt.</translation>
    </message>
    <message>
        <source>Distance of t-closeness</source>
        <translation>Abstand der t-Closeness</translation>
    </message>
    <message>
        <source>Sampling fraction</source>
        <translation>Auswahlsatz</translation>
    </message>
    <message>
        <source>Which part of the population the records are, for example 0.01. 1: the table is the whole population, or an attacker knows who is in it.</source>
        <translation>Welchen Teil der Grundgesamtheit die Zeilen ausmachen, zum Beispiel 0.01. 1: die Tabelle ist die ganze Grundgesamtheit, oder es ist bekannt, wer darin vorkommt.</translation>
    </message>
    <message>
        <source>Columns per combination</source>
        <translation>Spalten je Kombination</translation>
    </message>
    <message>
        <source>Combinations of up to so many quasi-identifiers are ranked. 0: none.</source>
        <translation>Kombinationen aus bis zu so vielen Quasi-Identifikatoren werden gereiht. 0: keine.</translation>
    </message>
    <message>
        <source>Combinations at most</source>
        <translation>Höchstzahl der Kombinationen</translation>
    </message>
    <message>
        <source>Smaller combinations are measured first; the rest is left out and said so.</source>
        <translation>Kleinere Kombinationen werden zuerst gemessen; der Rest wird weggelassen und dies vermerkt.</translation>
    </message>
    <message>
        <source>Smallest class (k)</source>
        <translation>Kleinste Klasse (k)</translation>
    </message>
    <message>
        <source>Every record looks the same as at least k-1 others on the chosen attributes.</source>
        <translation>Jede Zeile gleicht bei den gewählten Attributen mindestens k-1 anderen.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>How many records were measured.</source>
        <translation>Wie viele Zeilen gemessen wurden.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>How many different combinations of the chosen attributes occur.</source>
        <translation>Wie viele verschiedene Kombinationen der gewählten Attribute vorkommen.</translation>
    </message>
    <message>
        <source>Unique records</source>
        <translation>Eindeutige Zeilen</translation>
    </message>
    <message>
        <source>Records that nobody else in the data shares all chosen attributes with.</source>
        <translation>Zeilen, mit denen niemand sonst in den Daten alle gewählten Attribute teilt.</translation>
    </message>
    <message>
        <source>Share of unique records</source>
        <translation>Anteil eindeutiger Zeilen</translation>
    </message>
    <message>
        <source>Which part of the records is unique in the data.</source>
        <translation>Welcher Anteil der Zeilen in den Daten eindeutig ist.</translation>
    </message>
    <message>
        <source>Highest prosecutor risk</source>
        <translation>Höchstes Prosecutor-Risiko</translation>
    </message>
    <message>
        <source>The chance to pick the right record when the attacker knows that the person is in the data, for the worst record.</source>
        <translation>Wahrscheinlichkeit, die richtige Zeile herauszugreifen, wenn bekannt ist, dass die Person in den Daten vorkommt; für die ungünstigste Zeile.</translation>
    </message>
    <message>
        <source>Average prosecutor risk</source>
        <translation>Mittleres Prosecutor-Risiko</translation>
    </message>
    <message>
        <source>The same chance, averaged over all records.</source>
        <translation>Dieselbe Wahrscheinlichkeit, gemittelt über alle Zeilen.</translation>
    </message>
    <message>
        <source>Records at risk</source>
        <translation>Gefährdete Zeilen</translation>
    </message>
    <message>
        <source>Which part of the records has a risk above the threshold.</source>
        <translation>Welcher Anteil der Zeilen ein Risiko über der Schwelle hat.</translation>
    </message>
    <message>
        <source>Highest journalist risk</source>
        <translation>Höchstes Journalist-Risiko</translation>
    </message>
    <message>
        <source>The same chance when the attacker only knows the population, not who is in the data.</source>
        <translation>Dieselbe Wahrscheinlichkeit, wenn nur die Grundgesamtheit bekannt ist, nicht aber, wer in den Daten vorkommt.</translation>
    </message>
    <message>
        <source>Marketer risk</source>
        <translation>Marketer-Risiko</translation>
    </message>
    <message>
        <source>Which part of all records an attacker would get right on average who links the whole table.</source>
        <translation>Welchen Anteil aller Zeilen ein Angriff, der die ganze Tabelle verknüpft, im Mittel richtig zuordnet.</translation>
    </message>
    <message>
        <source>Estimated population uniques</source>
        <translation>Geschätzte eindeutige Zeilen in der Grundgesamtheit</translation>
    </message>
    <message>
        <source>Which part of the records is probably unique in the whole population, estimated from the sample.</source>
        <translation>Welcher Anteil der Zeilen wahrscheinlich in der ganzen Grundgesamtheit eindeutig ist, aus der Stichprobe geschätzt.</translation>
    </message>
    <message>
        <source>Distinct l</source>
        <translation>Distinct-l</translation>
    </message>
    <message>
        <source>Each class has at least so many different values of the sensitive attribute.</source>
        <translation>Jede Klasse hat mindestens so viele verschiedene Werte des sensiblen Attributs.</translation>
    </message>
    <message>
        <source>Entropy l</source>
        <translation>Entropie-l</translation>
    </message>
    <message>
        <source>Like distinct l, but a value that dominates its class counts for less.</source>
        <translation>Wie Distinct-l, doch ein Wert, der seine Klasse beherrscht, zählt weniger.</translation>
    </message>
    <message>
        <source>Recursive l</source>
        <translation>Rekursives l</translation>
    </message>
    <message>
        <source>The largest l for which the most frequent value of no class dominates (with the chosen c).</source>
        <translation>Das größte l, bei dem der häufigste Wert keine Klasse beherrscht (mit dem gewählten c).</translation>
    </message>
    <message>
        <source>t with equal distance</source>
        <translation>t mit gleichem Abstand</translation>
    </message>
    <message>
        <source>How far the worst class lies from the whole table: 0 tells nothing, 1 tells all.</source>
        <translation>Wie weit die schlechteste Klasse von der ganzen Tabelle abweicht: 0 verrät nichts, 1 verrät alles.</translation>
    </message>
    <message>
        <source>t with ordered distance</source>
        <translation>t mit geordnetem Abstand</translation>
    </message>
    <message>
        <source>The same when neighbouring values count as close to each other.</source>
        <translation>Dasselbe, wenn benachbarte Werte als nah beieinander gelten.</translation>
    </message>
    <message>
        <source>Records in uniform classes</source>
        <translation>Zeilen in einheitlichen Klassen</translation>
    </message>
    <message>
        <source>Records whose sensitive value is known as soon as their class is known.</source>
        <translation>Zeilen, deren sensibler Wert bekannt ist, sobald ihre Klasse bekannt ist.</translation>
    </message>
    <message>
        <source>Class sizes in the population are taken as size in the data divided by the sampling fraction.</source>
        <translation>Als Klassengröße in der Grundgesamtheit gilt die Größe in den Daten geteilt durch den Auswahlsatz.</translation>
    </message>
    <message>
        <source>No model could be fitted to the class sizes.</source>
        <translation>An die Klassengrößen ließ sich kein Modell anpassen.</translation>
    </message>
    <message>
        <source>By Pitman&apos;s model, chosen because the sampling fraction is at most 10 %.</source>
        <translation>Nach dem Pitman-Modell, gewählt, weil der Auswahlsatz höchstens 10 % beträgt.</translation>
    </message>
    <message>
        <source>By the model of Zayatz.</source>
        <translation>Nach dem Modell von Zayatz.</translation>
    </message>
    <message>
        <source>Sizes of the classes</source>
        <translation>Größen der Klassen</translation>
    </message>
    <message>
        <source>Class size</source>
        <translation>Klassengröße</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Combinations of columns, most dangerous first</source>
        <translation>Kombinationen von Spalten, gefährlichste zuerst</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Anzahl der Spalten</translation>
    </message>
    <message>
        <source>Distinction</source>
        <translation>Unterscheidung</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Smallest class</source>
        <translation>Kleinste Klasse</translation>
    </message>
    <message>
        <source>%1 l-diversity of &quot;%2&quot; is %3, below %4</source>
        <translation>die l-Diversität (%1) von „%2“ ist %3, unter %4</translation>
    </message>
    <message>
        <source>t of &quot;%1&quot; is %2, above %3</source>
        <translation>t von „%1“ ist %2, über %3</translation>
    </message>
    <message>
        <source>No dataset version was given. Choose the data to measure.</source>
        <translation>Keine Datensatzversion angegeben. Die zu messenden Daten wählen.</translation>
    </message>
    <message>
        <source>No quasi-identifier was chosen. Name at least one column.</source>
        <translation>Kein Quasi-Identifikator gewählt. Mindestens eine Spalte nennen.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; was named more than once. A column is either a quasi-identifier or a sensitive attribute.</source>
        <translation>Die Spalte „%1“ wurde mehrfach genannt. Eine Spalte ist entweder ein Quasi-Identifikator oder ein sensibles Attribut.</translation>
    </message>
    <message>
        <source>The table has no rows, so nothing can be measured.</source>
        <translation>Die Tabelle hat keine Zeilen; daher ist nichts messbar.</translation>
    </message>
    <message>
        <source>the smallest class has %1 records, fewer than %2</source>
        <translation>die kleinste Klasse hat %1 Zeilen, weniger als %2</translation>
    </message>
    <message>
        <source>%1 of the records are unique, more than %2</source>
        <translation>%1 der Zeilen sind eindeutig, mehr als %2</translation>
    </message>
    <message>
        <source>%1 of the records have a risk above %2</source>
        <translation>%1 der Zeilen haben ein Risiko über %2</translation>
    </message>
    <message>
        <source>Every class has at least %1 records (k = %1), and all other limits hold.</source>
        <translation>Jede Klasse hat mindestens %1 Zeilen (k = %1), und alle anderen Grenzen sind eingehalten.</translation>
    </message>
    <message>
        <source>Not within the limits: %1.</source>
        <translation>Nicht innerhalb der Grenzen: %1.</translation>
    </message>
    <message>
        <source>equal: all values are equally far apart. ordered: neighbouring numbers are closer than distant ones. hierarchical: values of the same branch of the hierarchy are closer.</source>
        <translation>equal: alle Werte sind gleich weit voneinander entfernt. ordered: benachbarte Zahlen liegen näher beieinander als entfernte. hierarchical: Werte desselben Zweigs der Hierarchie liegen näher beieinander.</translation>
    </message>
    <message>
        <source>Hierarchy for t-closeness</source>
        <translation>Hierarchie für die t-Closeness</translation>
    </message>
    <message>
        <source>Only for the hierarchical distance: one line per value of the sensitive attribute, with its names from the value up to the root, separated by &apos;;&apos;.</source>
        <translation>Nur für den hierarchischen Abstand: eine Zeile je Wert des sensiblen Attributs mit seinen Bezeichnungen vom Wert bis zur Wurzel, getrennt durch &apos;;&apos;.</translation>
    </message>
    <message>
        <source>Population uniques by Pitman</source>
        <translation>Eindeutige Zeilen in der Grundgesamtheit nach Pitman</translation>
    </message>
    <message>
        <source>The same estimate by Pitman&apos;s sampling formula.</source>
        <translation>Dieselbe Schätzung nach der Stichprobenformel von Pitman.</translation>
    </message>
    <message>
        <source>Population uniques by Zayatz</source>
        <translation>Eindeutige Zeilen in der Grundgesamtheit nach Zayatz</translation>
    </message>
    <message>
        <source>The same estimate by the model of Zayatz.</source>
        <translation>Dieselbe Schätzung nach dem Modell von Zayatz.</translation>
    </message>
    <message>
        <source>Population uniques by slide negative binomial</source>
        <translation>Eindeutige Zeilen in der Grundgesamtheit nach Slide Negative Binomial</translation>
    </message>
    <message>
        <source>The same estimate by the slide negative binomial model.</source>
        <translation>Dieselbe Schätzung nach dem Slide-Negative-Binomial-Modell.</translation>
    </message>
    <message>
        <source>t with hierarchical distance</source>
        <translation>t mit hierarchischem Abstand</translation>
    </message>
    <message>
        <source>The same when values of one branch of the hierarchy count as close to each other.</source>
        <translation>Dasselbe, wenn Werte eines Zweigs der Hierarchie als nah beieinander gelten.</translation>
    </message>
    <message>
        <source>The model could not be fitted to the class sizes.</source>
        <translation>Das Modell konnte nicht an die Klassengrößen angepasst werden.</translation>
    </message>
    <message>
        <source>The hierarchical distance needs a hierarchy of the sensitive attribute.</source>
        <translation>Der hierarchische Abstand braucht eine Hierarchie des sensiblen Attributs.</translation>
    </message>
    <message>
        <source>the smallest class has a single record, fewer than %1</source>
        <translation>die kleinste Klasse hat eine einzige Zeile, weniger als %1</translation>
    </message>
    <message>
        <source>Mark of suppressed records</source>
        <translation>Kennzeichen unterdrückter Datensätze</translation>
    </message>
    <message>
        <source>A record with this text in all quasi-identifiers was suppressed before release: it stands in no class and counts as part of the population only. Empty: no record is taken as suppressed.</source>
        <translation>Ein Datensatz mit diesem Text in allen Quasi-Identifikatoren wurde vor der Freigabe unterdrückt: Er steht in keiner Klasse und zählt nur zur Grundgesamtheit. Leer: Kein Datensatz gilt als unterdrückt.</translation>
    </message>
    <message>
        <source>Suppressed records</source>
        <translation>Unterdrückte Datensätze</translation>
    </message>
    <message>
        <source>Records whose quasi-identifiers were all taken out. They are in no class.</source>
        <translation>Datensätze, deren Quasi-Identifikatoren alle entfernt wurden. Sie stehen in keiner Klasse.</translation>
    </message>
    <message>
        <source>Greatest likelihood inside of the model&apos;s range, at theta = %1 and alpha = %2.</source>
        <translation>Größte Likelihood innerhalb des Bereichs des Modells, bei theta = %1 und alpha = %2.</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>Identity and format of the model&apos;s files</source>
        <translation>Identität und Format der Modelldateien</translation>
    </message>
    <message>
        <source>Tells by content what each file is, takes its digest, checks the structure of the formats it knows, reads the code of TorchScript without running it, and looks for a signature beside it. Nothing is loaded.</source>
        <translation>Stellt am Inhalt fest, was jede Datei ist, bildet ihre Prüfsumme, prüft den Aufbau der bekannten Formate, liest den Code von TorchScript, ohne ihn auszuführen, und sucht daneben nach einer Signatur. Es wird nichts geladen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model version whose files are looked at.</source>
        <translation>Die Modellversion, deren Dateien untersucht werden.</translation>
    </message>
    <message>
        <source>Signature required</source>
        <translation>Signatur verlangt</translation>
    </message>
    <message>
        <source>A file without a signature beside it is a failure.</source>
        <translation>Eine Datei ohne Signatur daneben gilt als nicht bestanden.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>How many files were looked at.</source>
        <translation>Wie viele Dateien untersucht wurden.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How large they are together.</source>
        <translation>Wie groß sie zusammen sind.</translation>
    </message>
    <message>
        <source>Files that can run code</source>
        <translation>Dateien, die Code ausführen können</translation>
    </message>
    <message>
        <source>Opening such a file with its usual program can run what somebody put into it.</source>
        <translation>Das Öffnen einer solchen Datei mit ihrem üblichen Programm kann ausführen, was jemand hineingelegt hat.</translation>
    </message>
    <message>
        <source>Files that break their format</source>
        <translation>Dateien, die ihr Format verletzen</translation>
    </message>
    <message>
        <source>Such a file is damaged, or was made to confuse readers.</source>
        <translation>Eine solche Datei ist beschädigt oder soll Leseprogramme verwirren.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>How many numbers the weights consist of, where the format tells.</source>
        <translation>Aus wie vielen Zahlen die Gewichte bestehen, soweit das Format es angibt.</translation>
    </message>
    <message>
        <source>Files with a signature beside them</source>
        <translation>Dateien mit einer Signatur daneben</translation>
    </message>
    <message>
        <source>The name promises %1, the content is %2.</source>
        <translation>Der Name verspricht %1, der Inhalt ist %2.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The model version has no file on this machine. Say where it lies and run the check again.</source>
        <translation>Die Modellversion hat auf diesem Rechner keine Datei. Angeben, wo sie liegt, und die Prüfung erneut starten.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird untersucht</translation>
    </message>
    <message>
        <source>%1 is a %2, which can carry code.</source>
        <translation>%1 hat ein Format, das Code enthalten kann: %2.</translation>
    </message>
    <message>
        <source>%1 is of a format (%2) whose structure is not checked here.</source>
        <translation>%1 hat ein Format (%2), dessen Aufbau hier nicht geprüft wird.</translation>
    </message>
    <message>
        <source>The signature of %1 was not verified.</source>
        <translation>Die Signatur von %1 wurde nicht verifiziert.</translation>
    </message>
    <message>
        <source>%1: there is no signature beside it.</source>
        <translation>%1: daneben liegt keine Signatur.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>All files are whole and hold no code that a model does not need.</source>
        <translation>Alle Dateien sind unversehrt und enthalten keinen Code, den ein Modell nicht braucht.</translation>
    </message>
    <message>
        <source>Fails when a file breaks its format, is another format than its name promises, holds code that no model needs, or has a model signature beside it that was made for other content or not with &quot;public_key&quot;; with &quot;require_signature&quot; also when there is no signature. Passes when every file is of a format without code and whole, or TorchScript whose operators are all allowed. Inconclusive for formats that can carry code and are not looked into here, for unknown formats, and for required signatures that are there but were not verified.</source>
        <translation>Nicht bestanden, wenn eine Datei ihr Format verletzt, ein anderes Format hat, als ihr Name verspricht, Code enthält, den kein Modell braucht, oder neben ihr eine Modellsignatur liegt, die für anderen Inhalt oder nicht mit „public_key“ erstellt wurde; mit „require_signature“ auch, wenn eine Signatur fehlt. Bestanden, wenn jede Datei ein Format ohne Code hat und unversehrt ist oder TorchScript ist, dessen Operatoren alle erlaubt sind. Nicht eindeutig bei Formaten, die Code enthalten können und hier nicht untersucht werden, bei unbekannten Formaten und bei verlangten Signaturen, die vorhanden sind, aber nicht verifiziert wurden.</translation>
    </message>
    <message>
        <source>Public key of the signer</source>
        <translation>Öffentlicher Schlüssel der signierenden Stelle</translation>
    </message>
    <message>
        <source>PEM text of an elliptic curve key. Model signatures (OpenSSF Model Signing) beside the files are verified with it; empty: only what they say is compared.</source>
        <translation>PEM-Text eines Schlüssels auf elliptischer Kurve. Modellsignaturen (OpenSSF Model Signing) neben den Dateien werden damit verifiziert; leer: nur ihre Angaben werden verglichen.</translation>
    </message>
    <message>
        <source>Valid or not; the table says how each was found.</source>
        <translation>Gültig oder nicht; die Tabelle sagt, mit welchem Ergebnis jede geprüft wurde.</translation>
    </message>
    <message>
        <source>Files with a verified signature</source>
        <translation>Dateien mit verifizierter Signatur</translation>
    </message>
    <message>
        <source>The signature was made with the given key and names exactly this content.</source>
        <translation>Die Signatur wurde mit dem angegebenen Schlüssel erstellt und nennt genau diesen Inhalt.</translation>
    </message>
    <message>
        <source>%1: signature %2.</source>
        <translation>%1: Signatur %2.</translation>
    </message>
</context>
<context>
    <name>ImpactTexts</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>OpenLineage events (.json, .ndjson, folder)</source>
        <translation>OpenLineage-Ereignisse (.json, .ndjson, Ordner)</translation>
    </message>
    <message>
        <source>dbt manifest (manifest.json)</source>
        <translation>dbt-Manifest (manifest.json)</translation>
    </message>
    <message>
        <source>MLflow (mlruns folder, mlflow.db, REST answers)</source>
        <translation>MLflow (Ordner mlruns, mlflow.db, REST-Antworten)</translation>
    </message>
    <message>
        <source>DVC (folder with dvc.yaml)</source>
        <translation>DVC (Ordner mit dvc.yaml)</translation>
    </message>
    <message>
        <source>DataHub metadata (MCE, MCP)</source>
        <translation>DataHub-Metadaten (MCE, MCP)</translation>
    </message>
    <message>
        <source>OpenMetadata entities</source>
        <translation>OpenMetadata-Entitäten</translation>
    </message>
    <message>
        <source>W3C PROV (PROV-JSON)</source>
        <translation>W3C PROV (PROV-JSON)</translation>
    </message>
    <message>
        <source>Apache Atlas entities</source>
        <translation>Apache-Atlas-Entitäten</translation>
    </message>
    <message>
        <source>Hugging Face card (README.md)</source>
        <translation>Hugging-Face-Karte (README.md)</translation>
    </message>
    <message>
        <source>List of edges (CSV)</source>
        <translation>Kantenliste (CSV)</translation>
    </message>
    <message>
        <source>Graphviz drawing (DOT)</source>
        <translation>Graphviz-Zeichnung (DOT)</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>edges between jobs and data</source>
        <translation>Kanten zwischen Jobs und Daten</translation>
    </message>
    <message>
        <source>edges between columns</source>
        <translation>Kanten zwischen Spalten</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>model versions</source>
        <translation>Modellversionen</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>InventoryExportTexts</name>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>InventoryKinds</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Dataset version</source>
        <translation>Datensatzversion</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
</context>
<context>
    <name>InventoryListExport</name>
    <message numerus="yes">
        <source>%n cell(s) begin like a formula. They are stored as text; keep that type when you edit them.</source>
        <translation>
            <numerusform>%n Zelle beginnt wie eine Formel. Sie ist als Text gespeichert; diesen Typ beim Bearbeiten beibehalten.</numerusform>
            <numerusform>%n Zellen beginnen wie eine Formel. Sie sind als Text gespeichert; diesen Typ beim Bearbeiten beibehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryPage</name>
    <message>
        <source>Add a system</source>
        <translation>System hinzufügen</translation>
    </message>
    <message>
        <source>A system is what people meet: it has a purpose, an owner, and models inside.</source>
        <translation>Ein System ist das, womit Menschen zu tun haben: es hat einen Zweck, eine zuständige Stelle und enthält Modelle.</translation>
    </message>
    <message>
        <source>Add a dataset</source>
        <translation>Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>A dataset without a file yet. Importing a file under its name makes a version of it.</source>
        <translation>Ein Datensatz noch ohne Datei. Der Import einer Datei unter seinem Namen macht daraus eine Version.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>A model without a file yet. Registering a file under its name makes a version of it.</source>
        <translation>Ein Modell noch ohne Datei. Die Registrierung einer Datei unter seinem Namen macht daraus eine Version.</translation>
    </message>
    <message>
        <source>Add a team or organisation</source>
        <translation>Team oder Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Who owns, provides or assesses. Of a single person write the role, not the name: names stay in the log for good.</source>
        <translation>Wer zuständig ist, bereitstellt oder bewertet. Bei einer einzelnen Person die Rolle schreiben, nicht den Namen: Namen bleiben für immer im Protokoll.</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Zweck hinzufügen</translation>
    </message>
    <message>
        <source>What data or a system is used for, under a short name such as credit-scoring.</source>
        <translation>Wofür Daten oder ein System verwendet werden, unter einem kurzen Namen wie credit-scoring.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>Stopped before it began.</source>
        <translation>Vor dem Beginn angehalten.</translation>
    </message>
    <message>
        <source>The job ended with a defect: %1</source>
        <translation>Der Vorgang endete mit einem Programmfehler: %1</translation>
    </message>
    <message>
        <source>The job ended with an unknown defect.</source>
        <translation>Der Vorgang endete mit einem unbekannten Programmfehler.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON document has %1 bytes; at most %2 are read.</source>
        <translation>Das JSON-Dokument hat %1 Bytes; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: garbage at the end.</source>
        <translation>Das ist kein gültiges JSON: überzählige Zeichen am Ende.</translation>
    </message>
    <message>
        <source>A key stands twice in one object; it is not clear which one counts.</source>
        <translation>Ein Schlüssel steht doppelt in einem Objekt; es ist unklar, welcher gilt.</translation>
    </message>
</context>
<context>
    <name>JsonLinesReader</name>
    <message>
        <source>the value of &quot;%1&quot; is not of the type that was asked for</source>
        <translation>der Wert von „%1“ ist nicht vom verlangten Typ</translation>
    </message>
    <message>
        <source>there are more than %1 different keys</source>
        <translation>es gibt mehr als %1 verschiedene Schlüssel</translation>
    </message>
    <message>
        <source>A type is given for the column &quot;%1&quot;, which does not occur.</source>
        <translation>Für die Spalte „%1“ ist ein Typ angegeben, doch sie kommt nicht vor.</translation>
    </message>
    <message>
        <source>column %1 is text: it holds numbers that cannot be kept exactly</source>
        <translation>Spalte %1 ist Text: sie enthält Zahlen, die nicht exakt erhalten bleiben können</translation>
    </message>
    <message>
        <source>byte 0x%1 is not valid UTF-8</source>
        <translation>Byte 0x%1 ist kein gültiges UTF-8</translation>
    </message>
</context>
<context>
    <name>JsonRecordSource</name>
    <message>
        <source>%1 cannot be read as JSON: %2.</source>
        <translation>%1 ist nicht als JSON lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: a record is longer than %2 bytes.</source>
        <translation>%1 ist nicht lesbar: eine Zeile der Daten ist länger als %2 Bytes.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is encoded in UTF-16; save it as UTF-8</source>
        <translation>sie ist in UTF-16 kodiert; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>sie enthält nichts</translation>
    </message>
    <message>
        <source>there is more after the array</source>
        <translation>nach dem Array folgt noch etwas</translation>
    </message>
    <message>
        <source>the array is not closed</source>
        <translation>das Array ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a comma or the end of the array is expected here</source>
        <translation>hier wird ein Komma oder das Ende des Arrays erwartet</translation>
    </message>
    <message>
        <source>an array of objects is expected, and this is not an object</source>
        <translation>ein Array von Objekten wird erwartet, und das ist kein Objekt</translation>
    </message>
    <message>
        <source>the object that begins here is not closed</source>
        <translation>das hier beginnende Objekt ist nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>JsonRow</name>
    <message>
        <source>a row has to be a JSON object</source>
        <translation>eine Zeile muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>there is more after the object</source>
        <translation>nach dem Objekt folgt noch etwas</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation>der Schlüssel „%1“ steht doppelt</translation>
    </message>
    <message>
        <source>objects are nested deeper than %1 levels</source>
        <translation>Objekte sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>hier wird ein Schlüssel in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>hier wird ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>a comma or a closing brace is expected here</source>
        <translation>hier wird ein Komma oder eine schließende geschweifte Klammer erwartet</translation>
    </message>
    <message>
        <source>%1 is an array, which has no place in a table</source>
        <translation>%1 ist ein Array, das in einer Tabelle keinen Platz hat</translation>
    </message>
    <message>
        <source>this is not a JSON value</source>
        <translation>das ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>eine Zeichenkette ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>in einer Zeichenkette steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected here</source>
        <translation>hier werden vier Hexadezimalziffern erwartet</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation>die Hälfte eines Surrogatpaars steht allein</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>diese Escape-Folge ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>KeyCustody</name>
    <message>
        <source>The folder of the key file %1 cannot be made.</source>
        <translation>Der Ordner der Schlüsseldatei %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The signing key of this workspace is not on this machine (%1). You can read and write, but not sign checkpoints.</source>
        <translation>Der Signaturschlüssel dieses Arbeitsbereichs ist nicht auf diesem Rechner (%1). Lesen und Schreiben sind möglich, das Signieren von Prüfpunkten nicht.</translation>
    </message>
    <message>
        <source>The key file %1 could not be read: %2.</source>
        <translation>Die Schlüsseldatei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>This key has signed the log before. Make a new key for the rotation.</source>
        <translation>Dieser Schlüssel hat das Protokoll schon früher signiert. Für den Wechsel einen neuen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>The new key would start before the present one. Check the clock of this computer.</source>
        <translation>Der neue Schlüssel würde vor dem jetzigen beginnen. Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The stored list of signing keys is damaged. Restore it from a backup.</source>
        <translation>Die gespeicherte Liste der Signaturschlüssel ist beschädigt. Sie aus einer Sicherung wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>LabelRuleTexts</name>
    <message>
        <source>%1 is used for &quot;%2&quot;, for which its data may not be used.</source>
        <translation>%1 wird für „%2“ verwendet, wofür seine Daten nicht verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>%1 is kept until %2, its data has to be erased by %3.</source>
        <translation>%1 wird bis %2 aufbewahrt, seine Daten müssen bis %3 gelöscht sein.</translation>
    </message>
    <message>
        <source>%1 is declared %2, its data is %3.</source>
        <translation>%1 ist als %2 eingestuft, seine Daten sind %3.</translation>
    </message>
    <message>
        <source>%1 lies in the region &quot;%2&quot;, where personal data of the category &quot;%3&quot; may not be.</source>
        <translation>%1 liegt in der Region „%2“, in der personenbezogene Daten der Kategorie „%3“ nicht liegen dürfen.</translation>
    </message>
    <message>
        <source>%1 joins data whose purposes exclude each other: nothing is left that all of it may be used for.</source>
        <translation>%1 verbindet Daten, deren Zwecke einander ausschließen: Es bleibt nichts, wofür alle verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>The label was given to the node itself.</source>
        <translation>Die Angabe wurde am Knoten selbst gemacht.</translation>
    </message>
    <message>
        <source>The label comes this way: %1.</source>
        <translation>Die Angabe kommt auf diesem Weg: %1.</translation>
    </message>
    <message>
        <source>The step %1 (%2) names no evidence, so it does not count.</source>
        <translation>Der Schritt %1 (%2) nennt keinen Nachweis und gilt daher nicht.</translation>
    </message>
    <message>
        <source>The step %1 (%2) does not count: its evidence %3 is &quot;%4&quot;.</source>
        <translation>Der Schritt %1 (%2) gilt nicht: Sein Nachweis %3 ist „%4“.</translation>
    </message>
    <message>
        <source>Labels along the lineage</source>
        <translation>Angaben entlang der Herkunft</translation>
    </message>
    <message>
        <source>Stop the use, get consent for it, or prove with a finding that a step on the way makes the data harmless.</source>
        <translation>Beenden Sie die Verwendung, holen Sie eine Einwilligung ein, oder belegen Sie mit einem Befund, dass ein Schritt auf dem Weg die Daten unbedenklich macht.</translation>
    </message>
    <message>
        <source>Labels were given to %1, which is not in the lineage, so nothing follows from them.</source>
        <translation>Für %1 wurden Angaben gemacht, es steht aber nicht in der Herkunft; daher folgt nichts daraus.</translation>
    </message>
    <message>
        <source>Import its lineage, or clear the labels.</source>
        <translation>Importieren Sie seine Herkunft, oder entfernen Sie die Angaben.</translation>
    </message>
    <message>
        <source>No node of the lineage has labels, so there is nothing to judge.</source>
        <translation>Kein Knoten der Herkunft hat Angaben; es gibt nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>Nothing in the lineage is used against its labels.</source>
        <translation>Nichts in der Herkunft wird entgegen seinen Angaben verwendet.</translation>
    </message>
    <message>
        <source>Give labels to the sources with &quot;lineage label set&quot;.</source>
        <translation>Machen Sie Angaben zu den Quellen mit „lineage label set“.</translation>
    </message>
</context>
<context>
    <name>LabelTexts</name>
    <message>
        <source>A label of the lineage cannot be understood. It may come from a newer version of Hallmarker.</source>
        <translation>Eine Angabe der Herkunft ist nicht zu verstehen. Sie kann aus einer neueren Version von Hallmarker stammen.</translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>besondere Kategorie</translation>
    </message>
    <message>
        <source>no persons</source>
        <translation>keine Personen</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>aggregiert</translation>
    </message>
    <message>
        <source>pseudonymous</source>
        <translation>pseudonym</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifiziert</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>purposes exclude each other</source>
        <translation>Zwecke schließen sich aus</translation>
    </message>
</context>
<context>
    <name>LegalHoldTexts</name>
    <message>
        <source>A hold covers something: name assets or categories.</source>
        <translation>Ein Sperrvermerk umfasst etwas: Assets oder Kategorien nennen.</translation>
    </message>
</context>
<context>
    <name>LicenceMessageTexts</name>
    <message>
        <source>name the authors</source>
        <translation>die Urheber nennen</translation>
    </message>
    <message>
        <source>hand on the licence and its notices</source>
        <translation>Lizenz und Hinweise weitergeben</translation>
    </message>
    <message>
        <source>say what was changed</source>
        <translation>sagen, was geändert wurde</translation>
    </message>
    <message>
        <source>release under the same terms</source>
        <translation>unter denselben Bedingungen veröffentlichen</translation>
    </message>
    <message>
        <source>release changed files under the same terms</source>
        <translation>geänderte Dateien unter denselben Bedingungen veröffentlichen</translation>
    </message>
    <message>
        <source>release databases made from it under the same terms</source>
        <translation>daraus gemachte Datenbanken unter denselben Bedingungen veröffentlichen</translation>
    </message>
    <message>
        <source>give the sources to users over a network</source>
        <translation>Nutzern über ein Netz die Quellen geben</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <translation>keine kommerzielle Verwendung</translation>
    </message>
    <message>
        <source>no release of changed versions</source>
        <translation>keine Veröffentlichung geänderter Fassungen</translation>
    </message>
    <message>
        <source>no release at all</source>
        <translation>keine Veröffentlichung</translation>
    </message>
    <message>
        <source>keep to the list of excluded uses and hand it on</source>
        <translation>die Liste ausgeschlossener Verwendungen einhalten und weitergeben</translation>
    </message>
    <message>
        <source>show the name or mark that it asks for</source>
        <translation>den verlangten Namen oder die Marke zeigen</translation>
    </message>
    <message>
        <source>get another licence beyond its limit of users or revenue</source>
        <translation>jenseits der Grenze von Nutzern oder Umsatz eine andere Lizenz holen</translation>
    </message>
    <message>
        <source>do not train other models with its output</source>
        <translation>mit seinen Ausgaben keine anderen Modelle trainieren</translation>
    </message>
    <message>
        <source>accept its terms</source>
        <translation>ihre Bedingungen annehmen</translation>
    </message>
    <message>
        <source>%1 is under %2: %3.</source>
        <translation>%1 steht unter %2: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) cannot be kept in one work: %5.</source>
        <translation>%1 (%2) und %3 (%4) lassen sich nicht in einem Werk einhalten: %5.</translation>
    </message>
    <message>
        <source>%1 is released under %2, %3 (%4) does not allow that: %5.</source>
        <translation>%1 wird unter %2 veröffentlicht, %3 (%4) erlaubt das nicht: %5.</translation>
    </message>
    <message>
        <source>%1 declares %2 but is made from %3 (%4): %5.</source>
        <translation>%1 nennt %2, ist aber aus %3 (%4) entstanden: %5.</translation>
    </message>
    <message>
        <source>A model was trained with output of %1 (%2): %3.</source>
        <translation>Ein Modell wurde mit Ausgaben von %1 (%2) trainiert: %3.</translation>
    </message>
    <message>
        <source>The way: %1.</source>
        <translation>Der Weg: %1.</translation>
    </message>
    <message>
        <source>Whether a licence reaches a trained model is not settled in law; it is told here as if it did.</source>
        <translation>Ob eine Lizenz ein trainiertes Modell erfasst, ist rechtlich nicht geklärt; hier wird so getan, als ob.</translation>
    </message>
    <message>
        <source>The licence of %1 is not known. Record it with &quot;lineage label set --licence&quot;.</source>
        <translation>Die Lizenz von %1 ist nicht bekannt. Halten Sie sie mit „lineage label set --licence“ fest.</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, which is no licence. Find out its terms and record them.</source>
        <translation>%1 sagt „%2“, das ist keine Lizenz. Ermitteln Sie die Bedingungen und halten Sie sie fest.</translation>
    </message>
    <message>
        <source>%1 is under &quot;%2&quot;, which is not in the table of licences. Add it to your folder of licences.</source>
        <translation>%1 steht unter „%2“, das nicht in der Lizenztabelle steht. Ergänzen Sie es in Ihrem Lizenzordner.</translation>
    </message>
    <message>
        <source>The licence of %1 cannot be read. %2</source>
        <translation>Die Lizenz von %1 ist nicht lesbar. %2</translation>
    </message>
</context>
<context>
    <name>LicenceReviewTexts</name>
    <message>
        <source>There is no use &quot;%1&quot; in the policy of licences. Use one of: %2</source>
        <translation>Die Lizenzregeln kennen keine Verwendung „%1“. Möglich sind: %2</translation>
    </message>
    <message>
        <source>What is to be released is not in the graph.</source>
        <translation>Was veröffentlicht werden soll, steht nicht im Graphen.</translation>
    </message>
</context>
<context>
    <name>LicenceRuleTexts</name>
    <message>
        <source>&quot;lineage_licences&quot; is a list of releases.</source>
        <translation>„lineage_licences“ ist eine Liste von Veröffentlichungen.</translation>
    </message>
    <message>
        <source>What is to be released is missing: release: {kind: model, space: ..., name: ...}.</source>
        <translation>Es fehlt, was veröffentlicht werden soll: release: {kind: model, space: ..., name: ...}.</translation>
    </message>
    <message>
        <source>Licences along the lineage</source>
        <translation>Lizenzen entlang der Herkunft</translation>
    </message>
    <message>
        <source>Leave it out, get another licence, or change the use.</source>
        <translation>Lassen Sie es weg, holen Sie eine andere Lizenz, oder ändern Sie die Verwendung.</translation>
    </message>
    <message>
        <source>Find out the licence and record it.</source>
        <translation>Ermitteln Sie die Lizenz und halten Sie sie fest.</translation>
    </message>
    <message>
        <source>The licences of everything %1 is made from allow this use.</source>
        <translation>Die Lizenzen von allem, woraus %1 entstanden ist, erlauben diese Verwendung.</translation>
    </message>
    <message>
        <source>%1 is not in the lineage, so its licences cannot be judged.</source>
        <translation>%1 steht nicht in der Herkunft, daher sind seine Lizenzen nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>Import its lineage, or correct the name in the policy.</source>
        <translation>Importieren Sie seine Herkunft, oder berichtigen Sie den Namen in den Regeln.</translation>
    </message>
</context>
<context>
    <name>LicenceTexts</name>
    <message>
        <source>&quot;%1&quot; is no term of a licence. Use one of: %2</source>
        <translation>„%1“ ist keine Lizenzbedingung. Möglich sind: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a use does. Use one of: commercial, distribute, adapt, serve</source>
        <translation>„%1“ ist nichts, was eine Verwendung tut. Möglich sind: commercial, distribute, adapt, serve</translation>
    </message>
    <message>
        <source>The folder of licences does not exist. Check its path.</source>
        <translation>Den Lizenzordner gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>A share-alike term needs &quot;share_alike_under&quot;, and the other way round.</source>
        <translation>Eine Bedingung zur Weitergabe unter gleichen Bedingungen braucht „share_alike_under“ und umgekehrt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice in this file.</source>
        <translation>„%1“ steht zweimal in dieser Datei.</translation>
    </message>
    <message>
        <source>The licence &quot;%1&quot; names &quot;%2&quot;, which is no id in the table of licences. Add it or correct the name.</source>
        <translation>Die Lizenz „%1“ nennt „%2“, das keine Kennung der Lizenztabelle ist. Ergänzen oder berichtigen Sie sie.</translation>
    </message>
</context>
<context>
    <name>LineageExportsTexts</name>
    <message>
        <source>Lineage is not written as &quot;%1&quot;; the formats are %2.</source>
        <translation>Herkunft wird nicht als „%1“ geschrieben; die Formate sind %2.</translation>
    </message>
</context>
<context>
    <name>LineageFormatsTexts</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Die Datei oder den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 looks like none of the formats %2. Name one with --from.</source>
        <translation>%1 sieht nach keinem der Formate %2 aus. Nennen Sie eines mit --from.</translation>
    </message>
    <message>
        <source>Lineage is not read from &quot;%1&quot;; the formats are %2.</source>
        <translation>Aus „%1“ wird keine Herkunft gelesen; die Formate sind %2.</translation>
    </message>
</context>
<context>
    <name>LineageReportTexts</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What the lineage holds</source>
        <translation>Was die Herkunft enthält</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>%1 edges, told by %2 events; each event has an entry in the log. %n nodes are stale.</source>
        <translation>
            <numerusform>%1 Kanten, gemeldet von %2 Ereignissen; jedes Ereignis hat einen Eintrag im Protokoll. %n Knoten ist veraltet.</numerusform>
            <numerusform>%1 Kanten, gemeldet von %2 Ereignissen; jedes Ereignis hat einen Eintrag im Protokoll. %n Knoten sind veraltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has %1 entries at the time of this report.</source>
        <translation>Das Protokoll hat zum Zeitpunkt dieses Berichts %1 Einträge.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Nothing is used against the labels of its data, as far as labels were given.</source>
        <translation>Nichts wird entgegen den Kennzeichen seiner Daten verwendet, soweit Kennzeichen vergeben wurden.</translation>
    </message>
    <message>
        <source>Uses against the labels of the data</source>
        <translation>Verwendungen entgegen den Kennzeichen der Daten</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The label comes this way</source>
        <translation>Weg des Kennzeichens</translation>
    </message>
    <message>
        <source>Personal data and where it goes</source>
        <translation>Personenbezogene Daten und wohin sie gehen</translation>
    </message>
    <message>
        <source>No column is marked as personal data, by a tag or by a label.</source>
        <translation>Keine Spalte ist durch Schlagwort oder Kennzeichen als personenbezogen markiert.</translation>
    </message>
    <message>
        <source>Columns with personal data</source>
        <translation>Spalten mit personenbezogenen Daten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Markiert durch</translation>
    </message>
    <message>
        <source>Columns computed from it</source>
        <translation>Daraus berechnete Spalten</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>What an erasure request reaches</source>
        <translation>Was ein Löschantrag erreicht</translation>
    </message>
    <message>
        <source>No dataset is said to hold personal data, so nothing can be planned.</source>
        <translation>Von keinem Datensatz heißt es, dass er personenbezogene Daten enthält; es lässt sich nichts planen.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1 aus</translation>
    </message>
    <message>
        <source>Reached from %1</source>
        <translation>Erreicht von %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>By its labels it holds no personal data.</source>
        <translation>Nach seinen Kennzeichen enthält er keine personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>Stopped from %1 to %2: %3.</source>
        <translation>Gestoppt von %1 nach %2: %3.</translation>
    </message>
    <message>
        <source>What nobody has looked at</source>
        <translation>Was noch niemand angesehen hat</translation>
    </message>
    <message>
        <source>Sources without a label</source>
        <translation>Quellen ohne Kennzeichen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Every source of the lineage has a label.</source>
        <translation>Jede Quelle der Herkunft hat ein Kennzeichen.</translation>
    </message>
    <message>
        <source>These sources have no label. What is made from them counts as harmless until somebody says otherwise.</source>
        <translation>Diese Quellen haben kein Kennzeichen. Was daraus entsteht, gilt als unbedenklich, bis jemand etwas anderes sagt.</translation>
    </message>
    <message>
        <source>%1 to %2: %3, without evidence that holds.</source>
        <translation>%1 nach %2: %3, ohne gültigen Nachweis.</translation>
    </message>
    <message>
        <source>Steps that claim to protect data and do not count</source>
        <translation>Schritte, die Daten schützen sollen und nicht zählen</translation>
    </message>
    <message>
        <source>Lineage audit report</source>
        <translation>Prüfbericht zur Herkunft</translation>
    </message>
    <message>
        <source>Workspace %1, as of %2</source>
        <translation>Arbeitsbereich %1, Stand %2</translation>
    </message>
</context>
<context>
    <name>LineageSnapshotTexts</name>
    <message>
        <source>&quot;%1&quot; is no version of a dataset or model, and no node of the lineage.</source>
        <translation>„%1“ ist keine Version eines Datensatzes oder Modells und kein Knoten der Herkunft.</translation>
    </message>
</context>
<context>
    <name>LineageSourceTexts</name>
    <message>
        <source>This program does not know the lineage of the workspace, so nothing can be followed. Install it again.</source>
        <translation>Dieses Programm kennt die Herkunft im Arbeitsbereich nicht, daher lässt sich nichts verfolgen. Installieren Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>ListImportTexts</name>
    <message>
        <source>%1 has no column &quot;name&quot;. Its columns are: %2.</source>
        <translation>%1 hat keine Spalte „name“. Vorhandene Spalten: %2.</translation>
    </message>
    <message>
        <source>Row %1 of %2 cannot be imported: %3 Nothing was written.</source>
        <translation>Zeile %1 von %2 kann nicht importiert werden: %3 Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation>sie hat keinen Namen.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice.</source>
        <translation>der Name „%1“ steht doppelt.</translation>
    </message>
    <message>
        <source>there are %1 entries named &quot;%2&quot;.</source>
        <translation>es gibt %1 Einträge mit dem Namen „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column &quot;%2&quot; is none of: %3.</source>
        <translation>„%1“ in der Spalte „%2“ gehört nicht zu: %3.</translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model versions</source>
        <translation>Modellversionen</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Dataset versions</source>
        <translation>Datensatzversionen</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
</context>
<context>
    <name>ListedFindingsTexts</name>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>LocatorTexts</name>
    <message>
        <source>%1 has no files. Only dataset and model versions have some.</source>
        <translation>%1 hat keine Dateien. Nur Datensatz- und Modellversionen haben welche.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; of %2 is not at %3. Put it back, or tell where it is now.</source>
        <translation>Die Datei „%1“ von %2 liegt nicht bei %3. Sie zurücklegen oder angeben, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>The files of %1 are others than those that were last seen, and the workspace was opened for reading only, so this cannot be written down. Open it for writing.</source>
        <translation>Die Dateien von %1 sind andere als die zuletzt gesehenen, und der Arbeitsbereich wurde nur zum Lesen geöffnet; daher kann dies nicht festgehalten werden. Ihn zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else. Try again.</source>
        <translation>%1 wird gerade anderweitig geändert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>Looking at the files was stopped.</source>
        <translation>Der Abgleich der Dateien wurde angehalten.</translation>
    </message>
    <message>
        <source>Looking at the files of %1</source>
        <translation>Die Dateien von %1 werden abgeglichen</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 has no file in the role &quot;%2&quot;.</source>
        <translation>%1 hat keine Datei in der Rolle „%2“.</translation>
    </message>
    <message>
        <source>%1 holds other bytes than %2: its digest begins with %3, the registered one with %4. %2 stays as it is; import the file as a new version.</source>
        <translation>%1 enthält andere Bytes als %2: die Prüfsumme beginnt mit %3, die registrierte mit %4. %2 bleibt unverändert; die Datei als neue Version importieren.</translation>
    </message>
</context>
<context>
    <name>LogExporter</name>
    <message>
        <source>The log was not exported because its entries do not give the root of its checkpoint. Verify the log first.</source>
        <translation>Das Protokoll wurde nicht exportiert, weil seine Einträge nicht die Wurzel seines Prüfpunkts ergeben. Zuerst das Protokoll verifizieren.</translation>
    </message>
    <message>
        <source>Two keys of the log have the same id %1; they cannot be exported into one folder.</source>
        <translation>Zwei Schlüssel des Protokolls haben dieselbe ID %1; sie können nicht in einen Ordner exportiert werden.</translation>
    </message>
    <message>
        <source>The checkpoint carries a signature whose key is not among the keys of the log. Add that key, or export under a checkpoint without it.</source>
        <translation>Der Prüfpunkt trägt eine Signatur, deren Schlüssel nicht zu denen des Protokolls gehört. Diesen Schlüssel hinzufügen oder unter einem Prüfpunkt ohne sie exportieren.</translation>
    </message>
    <message>
        <source>The checkpoint has no plain Ed25519 signature of the log. Sign the present state of the log and export again.</source>
        <translation>Der Prüfpunkt hat keine einfache Ed25519-Signatur des Protokolls. Den jetzigen Stand des Protokolls signieren und erneut exportieren.</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>Das Prüfprotokoll wird exportiert</translation>
    </message>
    <message>
        <source>The export of the audit log was stopped; nothing of it was kept.</source>
        <translation>Der Export des Prüfprotokolls wurde angehalten; nichts davon blieb erhalten.</translation>
    </message>
</context>
<context>
    <name>LogFolder</name>
    <message>
        <source>%1 is not a folder that can be read.</source>
        <translation>%1 ist kein lesbarer Ordner.</translation>
    </message>
    <message>
        <source>%1 must be a folder.</source>
        <translation>%1 muss ein Ordner sein.</translation>
    </message>
    <message>
        <source>The log has more than %1 files and was not read. Raise the limit if that is right.</source>
        <translation>Das Protokoll hat mehr als %1 Dateien und wurde nicht gelesen. Die Grenze anheben, wenn das richtig ist.</translation>
    </message>
    <message>
        <source>%1 is a link or a special file; a log has plain files only.</source>
        <translation>%1 ist eine Verknüpfung oder eine besondere Datei; ein Protokoll hat nur einfache Dateien.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The log has more than %1 bytes and was not read to its end. Raise the limit if that is right.</source>
        <translation>Das Protokoll hat mehr als %1 Bytes und wurde nicht bis zum Ende gelesen. Die Grenze anheben, wenn das richtig ist.</translation>
    </message>
</context>
<context>
    <name>LogVerifier</name>
    <message>
        <source>Verifying the audit log</source>
        <translation>Das Prüfprotokoll wird verifiziert</translation>
    </message>
    <message>
        <source>The verification of the audit log was stopped.</source>
        <translation>Die Verifikation des Prüfprotokolls wurde angehalten.</translation>
    </message>
    <message>
        <source>The stored tree of the audit log does not fit its entries. Rebuild the tree from the entries.</source>
        <translation>Der gespeicherte Baum des Prüfprotokolls passt nicht zu dessen Einträgen. Den Baum aus den Einträgen neu aufbauen.</translation>
    </message>
</context>
<context>
    <name>LossReport</name>
    <message>
        <source>%1: everything was written.</source>
        <translation>%1: alles wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) could not be written in full.</source>
        <translation>
            <numerusform>%1: %n Feld konnte nicht vollständig geschrieben werden.</numerusform>
            <numerusform>%1: %n Felder konnten nicht vollständig geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>- left out: %1. %2</source>
        <translation>- weggelassen: %1. %2</translation>
    </message>
    <message>
        <source>- shortened: %1. %2</source>
        <translation>- gekürzt: %1. %2</translation>
    </message>
</context>
<context>
    <name>MerkleTree</name>
    <message>
        <source>There is no proof for these numbers: an entry must lie inside the log, and an older log must not be empty nor larger than the newer one.</source>
        <translation>Für diese Zahlen gibt es keinen Nachweis: ein Eintrag muss im Protokoll liegen, und ein älteres Protokoll darf weder leer noch größer als das neuere sein.</translation>
    </message>
    <message>
        <source>The proof does not lead to the root of the log. The entry, the proof or the log was changed.</source>
        <translation>Der Nachweis führt nicht zur Wurzel des Protokolls. Der Eintrag, der Nachweis oder das Protokoll wurde geändert.</translation>
    </message>
    <message>
        <source>The stored state of the log does not fit its size. Verify the log and rebuild its index from the entries.</source>
        <translation>Der gespeicherte Stand des Protokolls passt nicht zu dessen Größe. Das Protokoll verifizieren und seinen Index aus den Einträgen neu aufbauen.</translation>
    </message>
</context>
<context>
    <name>MlflowDatabaseTexts</name>
    <message>
        <source>%1 is larger than the %2 bytes that are read.</source>
        <translation>%1 ist größer als die %2 Bytes, die gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is no database of MLflow: it needs the tables experiments and runs.</source>
        <translation>%1 ist keine Datenbank von MLflow: nötig sind die Tabellen experiments und runs.</translation>
    </message>
    <message>
        <source>Reading the table %1</source>
        <translation>Die Tabelle %1 wird gelesen</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 is left out: %3.</source>
        <translation>Zeile %1 der Tabelle %2 wird ausgelassen: %3.</translation>
    </message>
</context>
<context>
    <name>MlflowFileTexts</name>
    <message>
        <source>%1 is a link and is not followed.</source>
        <translation>%1 ist eine Verknüpfung und wird nicht verfolgt.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files. Import its experiments one by one.</source>
        <translation>%1 enthält mehr als %2 Dateien. Importieren Sie die Experimente einzeln.</translation>
    </message>
    <message>
        <source>There is no %1; what it describes is left out.</source>
        <translation>%1 gibt es nicht; was es beschreibt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 holds no map; what it describes is left out.</source>
        <translation>%1 enthält keine Abbildung; was es beschreibt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 ist tiefer als %2 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not a time, a value and a step.</source>
        <translation>Zeile %1 von %2 besteht nicht aus Zeit, Wert und Schritt.</translation>
    </message>
    <message>
        <source>Reading experiment %1</source>
        <translation>Experiment %1 wird gelesen</translation>
    </message>
    <message>
        <source>The input %1 names no data set and is left out.</source>
        <translation>Die Eingabe %1 nennt keinen Datensatz und wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>MlflowRestTexts</name>
    <message>
        <source>A registered model without a name is left out.</source>
        <translation>Ein registriertes Modell ohne Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>A model version without name and version is left out.</source>
        <translation>Eine Modellversion ohne Namen und Version wird ausgelassen.</translation>
    </message>
    <message>
        <source>An experiment without experiment_id is left out.</source>
        <translation>Ein Experiment ohne experiment_id wird ausgelassen.</translation>
    </message>
    <message>
        <source>A run without run_id is left out.</source>
        <translation>Ein Lauf ohne run_id wird ausgelassen.</translation>
    </message>
    <message>
        <source>A logged model without model_id is left out.</source>
        <translation>Ein protokolliertes Modell ohne model_id wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>MlflowTexts</name>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 ist tiefer als %2 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>%1 holds no answer of MLflow: none of registered_models, model_versions, runs, experiments or models.</source>
        <translation>%1 enthält keine Antwort von MLflow: weder registered_models noch model_versions, runs, experiments oder models.</translation>
    </message>
    <message>
        <source>There is no %1. Check the path.</source>
        <translation>%1 gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The folder %1 is no store of MLflow: it holds neither experiments with meta.yaml, nor mlruns, nor mlflow.db.</source>
        <translation>Der Ordner %1 ist keine Ablage von MLflow: er enthält weder Experimente mit meta.yaml noch mlruns noch mlflow.db.</translation>
    </message>
    <message>
        <source>%1: what it refers to is not in the store. The edge is kept.</source>
        <translation>%1: worauf verwiesen wird, ist nicht in der Ablage. Die Kante bleibt.</translation>
    </message>
</context>
<context>
    <name>ModelCardTexts</name>
    <message>
        <source>The field &quot;%1&quot; of the card cannot take this: %2</source>
        <translation>Das Feld „%1“ der Modellkarte nimmt dies nicht an: %2</translation>
    </message>
    <message>
        <source>the list has more than %1 entries.</source>
        <translation>die Liste hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>text of at most %1 characters is expected.</source>
        <translation>Text von höchstens %1 Zeichen wird erwartet.</translation>
    </message>
    <message>
        <source>it is a single line.</source>
        <translation>es ist eine einzelne Zeile.</translation>
    </message>
    <message>
        <source>one of these is expected: %1.</source>
        <translation>eines davon wird erwartet: %1.</translation>
    </message>
    <message>
        <source>a number from 0 is expected.</source>
        <translation>eine Zahl ab 0 wird erwartet.</translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation>eine Liste von Texten wird erwartet.</translation>
    </message>
    <message>
        <source>a list of texts is expected, none of them empty.</source>
        <translation>eine Liste von Texten wird erwartet, keiner davon leer.</translation>
    </message>
    <message>
        <source>a list of risks with &quot;name&quot; and &quot;mitigation&quot; is expected.</source>
        <translation>eine Liste von Risiken mit „name“ und „mitigation“ wird erwartet.</translation>
    </message>
    <message>
        <source>a list of groups with &quot;groupAtRisk&quot;, &quot;benefits&quot;, &quot;harms&quot; and &quot;mitigation&quot; is expected.</source>
        <translation>eine Liste von Gruppen mit „groupAtRisk“, „benefits“, „harms“ und „mitigation“ wird erwartet.</translation>
    </message>
</context>
<context>
    <name>ModelImportTexts</name>
    <message>
        <source>%1 is empty, there is no model in it.</source>
        <translation>%1 ist leer, es enthält kein Modell.</translation>
    </message>
    <message>
        <source>%1 is not a model file that is known: its content looks like &quot;%2&quot;. TorchScript and safetensors files can be registered and checked.</source>
        <translation>%1 ist keine bekannte Modelldatei: der Inhalt sieht aus wie „%2“. TorchScript- und safetensors-Dateien können registriert und geprüft werden.</translation>
    </message>
    <message>
        <source>The model needs a name.</source>
        <translation>Das Modell braucht einen Namen.</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Hashwert von %1 wird berechnet</translation>
    </message>
    <message>
        <source>There are %1 models with the name &quot;%2&quot;. Rename one of them first.</source>
        <translation>Es gibt %1 Modelle mit dem Namen „%2“. Zuerst eines davon umbenennen.</translation>
    </message>
    <message>
        <source>The file holds tensors only. Checks that run a model need TorchScript.</source>
        <translation>Die Datei enthält nur Tensoren. Prüfungen, die ein Modell ausführen, brauchen TorchScript.</translation>
    </message>
    <message>
        <source>Models of the format &quot;%1&quot; are registered and scanned, but not run.</source>
        <translation>Modelle des Formats „%1“ werden registriert und untersucht, aber nicht ausgeführt.</translation>
    </message>
    <message>
        <source>A file of this format may run code when it is loaded. Check its supply chain before anybody loads it.</source>
        <translation>Eine Datei dieses Formats kann beim Laden Code ausführen. Vor dem Laden ihre Lieferkette prüfen.</translation>
    </message>
    <message>
        <source>%1 changed while it was imported. Import it again.</source>
        <translation>%1 änderte sich während des Imports. Erneut importieren.</translation>
    </message>
    <message>
        <source>%1 begins like no kind of model file that is known. TorchScript and safetensors files can be registered and checked.</source>
        <translation>%1 beginnt wie keine bekannte Art von Modelldatei. TorchScript- und safetensors-Dateien können registriert und geprüft werden.</translation>
    </message>
</context>
<context>
    <name>ModelRepository</name>
    <message>
        <source>The model %1 has no version yet. Import a file.</source>
        <translation>Das Modell %1 hat noch keine Version. Eine Datei importieren.</translation>
    </message>
</context>
<context>
    <name>ModelSignature</name>
    <message>
        <source>The signature of the model cannot be used: %1 Correct it in the model version.</source>
        <translation>Die Signatur des Modells ist nicht verwendbar: %1 In der Modellversion korrigieren.</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; is not supported, only classification is.</source>
        <translation>die Aufgabe „%1“ wird nicht unterstützt, nur classification.</translation>
    </message>
    <message>
        <source>the output is one of auto, logits and probabilities.</source>
        <translation>die Ausgabe ist auto, logits oder probabilities.</translation>
    </message>
    <message>
        <source>it names fewer than two classes.</source>
        <translation>sie nennt weniger als zwei Klassen.</translation>
    </message>
    <message>
        <source>it does not say which column holds the right answer.</source>
        <translation>sie gibt nicht an, welche Spalte die richtige Antwort enthält.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encoded as ordinal, which no check feeds to a model yet.</source>
        <translation>„%1“ ist als ordinal kodiert; das gibt noch keine Prüfung an ein Modell weiter.</translation>
    </message>
    <message>
        <source>it does not say what the model takes.</source>
        <translation>sie sagt nicht, was das Modell annimmt.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>The model file &quot;%1&quot; cannot be opened. Say where it lies and run the check again.</source>
        <translation>Die Modelldatei „%1“ kann nicht geöffnet werden. Angeben, wo sie liegt, und die Prüfung erneut starten.</translation>
    </message>
    <message>
        <source>The model has %1 MiB; at most %2 MiB can be evaluated.</source>
        <translation>Das Modell hat %1 MiB; höchstens %2 MiB können ausgewertet werden.</translation>
    </message>
    <message>
        <source>It is not known what the model takes: the model version has no signature, and the archive carries none in extra/hallmarker.json. Add the signature to the model version.</source>
        <translation>Es ist nicht bekannt, was das Modell annimmt: die Modellversion hat keine Signatur, und das Archiv führt keine in extra/hallmarker.json mit. Die Signatur in der Modellversion ergänzen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The TorchScript file of the model version. It is run in a sandbox.</source>
        <translation>Die TorchScript-Datei der Modellversion. Sie wird in einer Sandbox ausgeführt.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Samples with the right answers, best such that the model was not trained on.</source>
        <translation>Beispiele mit den richtigen Antworten, am besten solche, mit denen das Modell nicht trainiert wurde.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Samples at most</source>
        <translation>Höchstzahl der Beispiele</translation>
    </message>
    <message>
        <source>So many rows are drawn by the seed. 0: all. More samples make the intervals narrower and the run longer.</source>
        <translation>So viele Zeilen werden mit dem Startwert gezogen. 0: alle. Mehr Beispiele machen die Intervalle schmaler und den Lauf länger.</translation>
    </message>
    <message>
        <source>Samples per batch</source>
        <translation>Beispiele je Stapel</translation>
    </message>
    <message>
        <source>How many samples the model gets at once.</source>
        <translation>Wie viele Beispiele das Modell auf einmal erhält.</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>Zeitgrenze (s)</translation>
    </message>
    <message>
        <source>The model is stopped after so many seconds; that is an error, never a pass.</source>
        <translation>Das Modell wird nach so vielen Sekunden angehalten; das ist ein Fehler, nie ein Bestehen.</translation>
    </message>
    <message>
        <source>Memory limit (MiB)</source>
        <translation>Speichergrenze (MiB)</translation>
    </message>
    <message>
        <source>What the model may use on top of the library itself.</source>
        <translation>Was das Modell über die Bibliothek selbst hinaus verwenden darf.</translation>
    </message>
    <message>
        <source>Accepted gaps of the sandbox</source>
        <translation>Akzeptierte Lücken der Sandbox</translation>
    </message>
    <message>
        <source>Parts of the sandbox that may be missing on this machine, by name: landlock, seccomp, limits, no-new-privileges. Empty: the check does not run without its whole sandbox. What is accepted stands in the finding.</source>
        <translation>Teile der Sandbox, die auf diesem Rechner fehlen dürfen, nach Namen: landlock, seccomp, limits, no-new-privileges. Leer: ohne vollständige Sandbox läuft die Prüfung nicht. Was akzeptiert wird, steht im Befund.</translation>
    </message>
    <message>
        <source>A model version and a dataset version are needed.</source>
        <translation>Eine Modellversion und eine Datensatzversion sind nötig.</translation>
    </message>
    <message>
        <source>Scanning the model without loading it</source>
        <translation>Das Modell wird untersucht, ohne es zu laden</translation>
    </message>
    <message>
        <source>The dataset version has no file of labels. A dataset of tensors has two .npy files, &quot;data&quot; and &quot;labels&quot;.</source>
        <translation>Die Datensatzversion hat keine Datei mit Labels. Ein Datensatz aus Tensoren hat zwei .npy-Dateien, „data“ und „labels“.</translation>
    </message>
    <message>
        <source>The model was saved in training mode (dropout or batch norm active); it was evaluated in evaluation mode.</source>
        <translation>Das Modell wurde im Trainingsmodus gespeichert (Dropout oder Batch-Norm aktiv); ausgewertet wurde es im Auswertungsmodus.</translation>
    </message>
    <message>
        <source>The model takes one sample at a time only; the run was slower.</source>
        <translation>Das Modell nimmt nur ein Beispiel auf einmal an; der Lauf war langsamer.</translation>
    </message>
    <message>
        <source>The answer for a sample depends on the other samples of its batch.</source>
        <translation>Die Antwort für ein Beispiel hängt von den anderen Beispielen seines Stapels ab.</translation>
    </message>
    <message>
        <source>Two passes over the same samples gave different answers: the model draws random numbers, which hides gradients.</source>
        <translation>Zwei Durchläufe über dieselben Beispiele ergaben verschiedene Antworten: das Modell zieht Zufallszahlen, was Gradienten verbirgt.</translation>
    </message>
    <message>
        <source>For some samples the model gives no number (NaN or infinity); they count as wrong.</source>
        <translation>Für einige Beispiele gibt das Modell keine Zahl aus (NaN oder unendlich); sie zählen als falsch.</translation>
    </message>
    <message>
        <source>The model gives labels without scores; there is no gradient to follow.</source>
        <translation>Das Modell gibt Labels ohne Scores aus; es gibt keinen Gradienten, dem zu folgen wäre.</translation>
    </message>
    <message>
        <source>The model gives probabilities; their logarithm was used, not softmax a second time.</source>
        <translation>Das Modell gibt Wahrscheinlichkeiten aus; verwendet wurde ihr Logarithmus, nicht ein zweites Mal Softmax.</translation>
    </message>
    <message>
        <source>The slow reference BLAS is in use; install libopenblas0-pthread.</source>
        <translation>Die langsame Referenz-BLAS ist in Gebrauch; libopenblas0-pthread installieren.</translation>
    </message>
    <message>
        <source>The model ran without a part of the sandbox, as was accepted.</source>
        <translation>Das Modell lief ohne einen Teil der Sandbox, wie akzeptiert.</translation>
    </message>
    <message>
        <source>For many samples the gradient is zero, so gradient attacks find nothing whether or not the model is robust.</source>
        <translation>Bei vielen Beispielen ist der Gradient null; Gradientenangriffe finden daher nichts, ob das Modell robust ist oder nicht.</translation>
    </message>
    <message>
        <source>An attack with a loss that does not saturate is much stronger: the scores are so large that cross entropy goes blind.</source>
        <translation>Ein Angriff mit einem Verlust ohne Sättigung ist viel stärker: die Scores sind so groß, dass die Kreuzentropie blind wird.</translation>
    </message>
    <message>
        <source>One step breaks more samples than many: the gradients mislead.</source>
        <translation>Ein Schritt bricht mehr Beispiele als viele: die Gradienten führen in die Irre.</translation>
    </message>
    <message>
        <source>A larger budget breaks fewer samples: the attack does not converge.</source>
        <translation>Ein größeres Budget bricht weniger Beispiele: der Angriff konvergiert nicht.</translation>
    </message>
    <message>
        <source>Random noise breaks more samples than the attack.</source>
        <translation>Zufallsrauschen bricht mehr Beispiele als der Angriff.</translation>
    </message>
    <message>
        <source>Even without a limit to the change the attack does not break the model.</source>
        <translation>Auch ohne Grenze für die Änderung bricht der Angriff das Modell nicht.</translation>
    </message>
    <message>
        <source>An attack that only sees scores breaks more samples than the gradient attack.</source>
        <translation>Ein Angriff, der nur Scores sieht, bricht mehr Beispiele als der Gradientenangriff.</translation>
    </message>
    <message>
        <source>%1 rows were left out because a number or the answer is missing.</source>
        <translation>%1 Zeilen wurden weggelassen, weil eine Zahl oder die Antwort fehlt.</translation>
    </message>
    <message>
        <source>%1 cells hold a category that the model does not know.</source>
        <translation>%1 Zellen enthalten eine Kategorie, die das Modell nicht kennt.</translation>
    </message>
    <message>
        <source>The model gives logarithms of probabilities; they were used as scores as they are.</source>
        <translation>Das Modell gibt Logarithmen von Wahrscheinlichkeiten aus; sie wurden unverändert als Scores verwendet.</translation>
    </message>
    <message>
        <source>The model gives the same answer whatever it is shown, so nothing can change it.</source>
        <translation>Das Modell gibt bei jeder Eingabe dieselbe Antwort; daher kann nichts sie ändern.</translation>
    </message>
    <message>
        <source>The model calculates in double precision; samples and changes were widened to it.</source>
        <translation>Das Modell rechnet in doppelter Genauigkeit; Beispiele und Änderungen wurden darauf erweitert.</translation>
    </message>
    <message>
        <source>The model takes whole numbers only: there is no gradient, and changes were cut to whole numbers.</source>
        <translation>Das Modell nimmt nur ganze Zahlen an: es gibt keinen Gradienten, und Änderungen wurden auf ganze Zahlen gekürzt.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>float32: the model calculates as it was saved. float64: its parameters and the samples are widened to double precision, so that no figure depends on rounding; slower, and for comparison with calculations by hand or by another program.</source>
        <translation>float32: Das Modell rechnet so, wie es gespeichert wurde. float64: Seine Parameter und die Beispiele werden auf doppelte Genauigkeit erweitert, damit keine Zahl von der Rundung abhängt; langsamer, und zum Vergleich mit Rechnungen von Hand oder mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The model returns several values; the one with a score per class, or of a dictionary the one named as scores, was taken.</source>
        <translation>Das Modell gibt mehrere Werte zurück; der mit einer Bewertung je Klasse, bei einem Wörterbuch der als Bewertung benannte, wurde genommen.</translation>
    </message>
    <message>
        <source>The model returns several values, and which of them are its scores cannot be told; the first that may be was taken. Name the classes in the signature, or save the model so that it returns its scores alone.</source>
        <translation>Das Modell gibt mehrere Werte zurück, und welche davon seine Bewertungen sind, lässt sich nicht sagen; der erste mögliche wurde genommen. Nennen Sie die Klassen in der Signatur, oder speichern Sie das Modell so, dass es nur seine Bewertungen zurückgibt.</translation>
    </message>
    <message>
        <source>Double precision was asked for, but the model narrows its scores to single precision by itself.</source>
        <translation>Doppelte Genauigkeit war verlangt, aber das Modell kürzt seine Bewertungen selbst auf einfache Genauigkeit.</translation>
    </message>
</context>
<context>
    <name>NewRecordTexts</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NoteKey</name>
    <message>
        <source>This is not a usable key for a signed log: it must have the form name+id+key, with an id that fits, of the type Ed25519.</source>
        <translation>Das ist kein verwendbarer Schlüssel für ein signiertes Protokoll: er muss die Form name+id+key mit passender ID haben und vom Typ Ed25519 sein.</translation>
    </message>
    <message>
        <source>A signing key needs a name without spaces and plus signs, such as example.org/workspace.</source>
        <translation>Ein Signaturschlüssel braucht einen Namen ohne Leerzeichen und Pluszeichen, etwa example.org/workspace.</translation>
    </message>
    <message>
        <source>A cosignature needs the time at which it is made.</source>
        <translation>Eine Mitsignatur braucht den Zeitpunkt, zu dem sie geleistet wird.</translation>
    </message>
</context>
<context>
    <name>NoteListTexts</name>
    <message numerus="yes">
        <source>%n more notes are not listed.</source>
        <translation>
            <numerusform>%n weiterer Hinweis ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Hinweise sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NpyArray</name>
    <message>
        <source>The NumPy file cannot be read: %1</source>
        <translation>Die NumPy-Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>its header is not that of a plain array of numbers.</source>
        <translation>ihr Kopf ist nicht der eines einfachen Arrays von Zahlen.</translation>
    </message>
    <message>
        <source>arrays of the type %1 are not supported; save floats or integers.</source>
        <translation>Arrays vom Typ %1 werden nicht unterstützt; als Gleitkomma- oder ganze Zahlen speichern.</translation>
    </message>
    <message>
        <source>its shape makes no sense.</source>
        <translation>ihre Form ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>it is cut off.</source>
        <translation>sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>it is not a .npy file.</source>
        <translation>es ist keine .npy-Datei.</translation>
    </message>
    <message>
        <source>version %1 of the format is not known.</source>
        <translation>die Version %1 des Formats ist nicht bekannt.</translation>
    </message>
    <message>
        <source>its header is longer than the file or than any header.</source>
        <translation>ihr Kopf ist länger als die Datei oder als jeder übliche Kopf.</translation>
    </message>
    <message>
        <source>its shape is larger than any memory.</source>
        <translation>ihre Form ist größer als jeder Speicher.</translation>
    </message>
    <message>
        <source>its shape needs %1 bytes, it has %2.</source>
        <translation>ihre Form braucht %1 Bytes, vorhanden sind %2.</translation>
    </message>
    <message>
        <source>The NumPy file holds more than %1 values.</source>
        <translation>Die NumPy-Datei enthält mehr als %1 Werte.</translation>
    </message>
</context>
<context>
    <name>NpyHeader</name>
    <message>
        <source>%1 cannot be read as a NumPy array: %2</source>
        <translation>%1 ist nicht als NumPy-Array lesbar: %2</translation>
    </message>
</context>
<context>
    <name>NpyTexts</name>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Die Datei %1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>it does not begin with the mark of the format.</source>
        <translation>sie beginnt nicht mit der Kennung des Formats.</translation>
    </message>
    <message>
        <source>version %1 of the format is not known.</source>
        <translation>die Version %1 des Formats ist nicht bekannt.</translation>
    </message>
    <message>
        <source>it ends inside its header.</source>
        <translation>sie endet innerhalb ihres Kopfes.</translation>
    </message>
    <message>
        <source>The header of %1 has %2 bytes; at most %3 are read.</source>
        <translation>Der Kopf von %1 hat %2 Bytes; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>its header claims to be longer than the file.</source>
        <translation>ihr Kopf gibt sich länger als die Datei aus.</translation>
    </message>
    <message>
        <source>its element type is none of the plain number and text types. Arrays of objects would run code; save the array with a plain type.</source>
        <translation>ihr Elementtyp ist keiner der einfachen Zahlen- und Texttypen. Arrays aus Objekten würden Code ausführen; das Array mit einem einfachen Typ speichern.</translation>
    </message>
    <message>
        <source>its header does not name order and shape.</source>
        <translation>ihr Kopf nennt nicht Reihenfolge und Form.</translation>
    </message>
    <message>
        <source>its shape is larger than any file.</source>
        <translation>ihre Form ist größer als jede Datei.</translation>
    </message>
    <message>
        <source>its shape needs %1 bytes of data, there are %2.</source>
        <translation>ihre Form braucht %1 Bytes an Daten, vorhanden sind %2.</translation>
    </message>
</context>
<context>
    <name>OpenExample</name>
    <message>
        <source>Make the example workspace</source>
        <translation>Beispiel-Arbeitsbereich anlegen</translation>
    </message>
</context>
<context>
    <name>OpenLineageExporterTexts</name>
    <message>
        <source>Models, predictions and copies are written as datasets; only a facet of Hallmarker says what they are.</source>
        <translation>Modelle, Vorhersagen und Kopien werden als Datensätze geschrieben; nur eine Facette von Hallmarker sagt, was sie sind.</translation>
    </message>
    <message>
        <source>Some edges have no place in OpenLineage; they stand in a facet of Hallmarker.</source>
        <translation>Einige Kanten haben in OpenLineage keinen Platz; sie stehen in einer Facette von Hallmarker.</translation>
    </message>
    <message>
        <source>Some attributes have no facet in OpenLineage; they stand in a facet of Hallmarker.</source>
        <translation>Einige Merkmale haben in OpenLineage keine Facette; sie stehen in einer Facette von Hallmarker.</translation>
    </message>
    <message>
        <source>Some edges belong to runs of which nothing is known; they were written without the run.</source>
        <translation>Einige Kanten gehören zu Läufen, über die nichts bekannt ist; sie wurden ohne den Lauf geschrieben.</translation>
    </message>
    <message>
        <source>Some edges were told when their run has no event; they were written with another event of the run.</source>
        <translation>Zur Zeit einiger Kanten hat ihr Lauf kein Ereignis; sie wurden mit einem anderen Ereignis des Laufs geschrieben.</translation>
    </message>
    <message>
        <source>Some runs have no known state; they will be read as OTHER.</source>
        <translation>Der Zustand einiger Läufe ist nicht bekannt; sie werden als OTHER gelesen werden.</translation>
    </message>
    <message>
        <source>Some facts have no event that could hold them; they were left out.</source>
        <translation>Für einige Angaben gibt es kein Ereignis, das sie aufnehmen könnte; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The events as they came, their producers and their digests are not written again.</source>
        <translation>Die Ereignisse, wie sie kamen, ihre Erzeuger und ihre Prüfsummen werden nicht wieder geschrieben.</translation>
    </message>
</context>
<context>
    <name>OpenLineageImporterTexts</name>
    <message>
        <source>The import was stopped. Nothing was kept.</source>
        <translation>Der Import wurde angehalten. Nichts wurde behalten.</translation>
    </message>
</context>
<context>
    <name>OpenWorkspaceTexts</name>
    <message>
        <source>The workspace file %1 is damaged. Restore it from a backup; nothing was changed.</source>
        <translation>Die Datei des Arbeitsbereichs %1 ist beschädigt. Sie aus einer Sicherung wiederherstellen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is there already; it was left as it is.</source>
        <translation>%1 ist bereits vorhanden und blieb unverändert.</translation>
    </message>
    <message>
        <source>A new workspace cannot be read-only.</source>
        <translation>Ein neuer Arbeitsbereich kann nicht schreibgeschützt sein.</translation>
    </message>
    <message>
        <source>The folder %1 is missing or write-protected.</source>
        <translation>Der Ordner %1 fehlt oder ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The workspace was brought to the present format. As it was before, it lies in %1.</source>
        <translation>Der Arbeitsbereich wurde in das jetzige Format gebracht. Sein vorheriger Stand liegt in %1.</translation>
    </message>
</context>
<context>
    <name>OverlayTexts</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What is stale</source>
        <translation>Was veraltet ist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Consent and purposes</source>
        <translation>Einwilligung und Zwecke</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Regions and boundaries</source>
        <translation>Regionen und Grenzen</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>%1 may not be here</source>
        <translation>%1 darf nicht hier sein</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n nicht bestanden</numerusform>
            <numerusform>%n nicht bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passing</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>no consent: %1</source>
        <translation>keine Einwilligung: %1</translation>
    </message>
    <message>
        <source>no purpose is left</source>
        <translation>kein Zweck bleibt</translation>
    </message>
    <message>
        <source>for no purpose</source>
        <translation>für keinen Zweck</translation>
    </message>
    <message>
        <source>kept too long</source>
        <translation>zu lange aufbewahrt</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>erase by %1</source>
        <translation>löschen bis %1</translation>
    </message>
    <message>
        <source>stale: something it is made from has changed</source>
        <translation>veraltet: etwas, woraus es entstand, hat sich geändert</translation>
    </message>
    <message>
        <source>current: stands for a record that has not changed</source>
        <translation>aktuell: steht für einen unveränderten Eintrag</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>eine Prüfung ist nicht bestanden</translation>
    </message>
    <message>
        <source>to look at: stale, expired or without a verdict</source>
        <translation>anzusehen: veraltet, abgelaufen oder ohne Urteil</translation>
    </message>
    <message>
        <source>all checks pass</source>
        <translation>alle Prüfungen bestanden</translation>
    </message>
    <message>
        <source>declared lower than it is</source>
        <translation>niedriger angegeben, als es ist</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>besondere Kategorie</translation>
    </message>
    <message>
        <source>other labels</source>
        <translation>andere Kennzeichen</translation>
    </message>
    <message>
        <source>used for what nobody consented to</source>
        <translation>verwendet, wozu niemand eingewilligt hat</translation>
    </message>
    <message>
        <source>what it may be used for</source>
        <translation>wofür es verwendet werden darf</translation>
    </message>
    <message>
        <source>kept beyond its day</source>
        <translation>über seinen Tag hinaus aufbewahrt</translation>
    </message>
    <message>
        <source>to be erased now</source>
        <translation>jetzt zu löschen</translation>
    </message>
    <message>
        <source>to be erased later</source>
        <translation>später zu löschen</translation>
    </message>
    <message>
        <source>its licence; without a mark none is known</source>
        <translation>seine Lizenz; ohne Marke ist keine bekannt</translation>
    </message>
    <message>
        <source>may not lie in its region</source>
        <translation>darf nicht in seiner Region liegen</translation>
    </message>
    <message>
        <source>where it lies; a dashed line is a boundary</source>
        <translation>wo es liegt; eine gestrichelte Linie ist eine Grenze</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 änderte sich von %2 zu %3</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestionTexts</name>
    <message>
        <source>Passphrase of the workspace</source>
        <translation>Passphrase des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>That is not the passphrase of this workspace. Type it once more.</source>
        <translation>Das ist nicht die Passphrase dieses Arbeitsbereichs. Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The signing key of this workspace is sealed. It is opened for this session only.</source>
        <translation>Der Signaturschlüssel dieses Arbeitsbereichs ist versiegelt. Er wird nur für diese Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>Type it once more. Nobody can recover a lost passphrase.</source>
        <translation>Noch einmal eingeben. Niemand kann eine verlorene Passphrase wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;The same passphrase</source>
        <translation>&amp;Dieselbe Passphrase</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two lines differ. Nothing was changed.</source>
        <translation>Die beiden Zeilen unterscheiden sich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain of this desktop</source>
        <translation>Im &amp;Schlüsselbund dieses Desktops merken</translation>
    </message>
    <message>
        <source>New passphrase of the workspace</source>
        <translation>Neue Passphrase des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>It seals the signing key and the key of the attachments. A copy of the workspace from before, and a copy of the key file on another machine, keep the passphrase they had.</source>
        <translation>Sie versiegelt den Signaturschlüssel und den Schlüssel der Anhänge. Eine frühere Kopie des Arbeitsbereichs und eine Kopie der Schlüsseldatei auf einem anderen Rechner behalten ihre bisherige Passphrase.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character. Nothing was changed.</source>
        <translation>Eine Passphrase braucht mindestens ein Zeichen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PerformanceText</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Performance, calibration and fairness</source>
        <translation>Leistung, Kalibrierung und Fairness</translation>
    </message>
    <message>
        <source>Lets the model answer the samples and measures how often it is right, whether its confidence can be believed, and whether groups of people are treated alike.</source>
        <translation>Lässt das Modell die Beispiele beantworten und misst, wie oft es recht hat, ob seine Konfidenz glaubhaft ist und ob Gruppen von Personen gleich behandelt werden.</translation>
    </message>
    <message>
        <source>Fails when the 95 % interval of the accuracy lies below &quot;min_accuracy&quot;, or a figure lies beyond &quot;max_ece&quot;, &quot;max_parity_difference&quot; or &quot;max_equalized_odds&quot; with its whole interval. Passes when accuracy and these figures keep the limits with their whole intervals and the lower end of the accuracy lies above always giving the most frequent answer. Otherwise inconclusive; so it is with doubtful outputs (named hazards).</source>
        <translation>Nicht bestanden, wenn das 95-%-Intervall der Genauigkeit unter „min_accuracy“ liegt oder eine Kennzahl mit ihrem ganzen Intervall jenseits von „max_ece“, „max_parity_difference“ oder „max_equalized_odds“ liegt. Bestanden, wenn die Genauigkeit und diese Kennzahlen die Grenzen mit ihren ganzen Intervallen einhalten und das untere Ende der Genauigkeit über der stets häufigsten Antwort liegt. Sonst nicht eindeutig; ebenso bei zweifelhaften Ausgaben (benannte Vorbehalte).</translation>
    </message>
    <message>
        <source>Smallest accuracy</source>
        <translation>Kleinste zulässige Genauigkeit</translation>
    </message>
    <message>
        <source>Beside this the model must always beat giving the most frequent answer.</source>
        <translation>Außerdem muss das Modell immer besser sein als die stets häufigste Antwort.</translation>
    </message>
    <message>
        <source>Largest calibration error</source>
        <translation>Größter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>1: only measured, not judged.</source>
        <translation>1: nur gemessen, nicht beurteilt.</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Positive Klasse</translation>
    </message>
    <message>
        <source>The answer that precision, recall and fairness are about. Empty: the last class of the signature.</source>
        <translation>Die Antwort, auf die sich Präzision, Trefferquote und Fairness beziehen. Leer: die letzte Klasse der Signatur.</translation>
    </message>
    <message>
        <source>Columns that tell groups of people apart, such as sex or age band. The model need not use them.</source>
        <translation>Spalten, die Gruppen von Personen unterscheiden, etwa Geschlecht oder Altersgruppe. Das Modell muss sie nicht verwenden.</translation>
    </message>
    <message>
        <source>Largest difference of selection rates</source>
        <translation>Größte Differenz der Auswahlraten</translation>
    </message>
    <message>
        <source>Demographic parity. 1: only measured, not judged.</source>
        <translation>Demografische Parität. 1: nur gemessen, nicht beurteilt.</translation>
    </message>
    <message>
        <source>Largest difference of error rates</source>
        <translation>Größte Differenz der Fehlerraten</translation>
    </message>
    <message>
        <source>Equalised odds. 1: only measured, not judged.</source>
        <translation>Equalized Odds. 1: nur gemessen, nicht beurteilt.</translation>
    </message>
    <message>
        <source>Bootstrap draws</source>
        <translation>Bootstrap-Ziehungen</translation>
    </message>
    <message>
        <source>So many resamples make the intervals of figures that are no plain shares.</source>
        <translation>So viele Wiederholungsstichproben bilden die Intervalle der Kennzahlen, die keine einfachen Anteile sind.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Which part of the answers is right.</source>
        <translation>Welcher Anteil der Antworten richtig ist.</translation>
    </message>
    <message>
        <source>Most frequent answer</source>
        <translation>Häufigste Antwort</translation>
    </message>
    <message>
        <source>How often one would be right by always giving the most frequent answer.</source>
        <translation>Wie oft die stets häufigste Antwort richtig wäre.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Of the answers that say yes, which part is right.</source>
        <translation>Welcher Anteil der Ja-Antworten richtig ist.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote (Recall)</translation>
    </message>
    <message>
        <source>Of the cases where yes is right, which part is found.</source>
        <translation>Welcher Anteil der Fälle gefunden wird, in denen Ja richtig ist.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall in one number.</source>
        <translation>Präzision und Trefferquote in einer Zahl.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How often a random yes case is ranked above a random no case; 0.5 is guessing.</source>
        <translation>Wie oft ein zufälliger Ja-Fall vor einem zufälligen Nein-Fall eingestuft wird; 0.5 entspricht Raten.</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>How far the model&apos;s confidence lies from how often it is right, on average.</source>
        <translation>Wie weit die Konfidenz des Modells im Mittel davon abweicht, wie oft es recht hat.</translation>
    </message>
    <message>
        <source>The same for the worst range of confidence.</source>
        <translation>Dasselbe für den schlechtesten Konfidenzbereich.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>Squared distance between probabilities and answers; smaller is better.</source>
        <translation>Quadrierter Abstand zwischen Wahrscheinlichkeiten und Antworten; kleiner ist besser.</translation>
    </message>
    <message>
        <source>Difference of selection rates</source>
        <translation>Differenz der Auswahlraten</translation>
    </message>
    <message>
        <source>How much more often the most favoured group gets the positive answer than the least favoured one.</source>
        <translation>Wie viel häufiger die am meisten begünstigte Gruppe die positive Antwort erhält als die am wenigsten begünstigte.</translation>
    </message>
    <message>
        <source>Ratio of selection rates</source>
        <translation>Verhältnis der Auswahlraten</translation>
    </message>
    <message>
        <source>The least favoured group&apos;s rate as a part of the most favoured one&apos;s; four fifths is a common limit.</source>
        <translation>Die Rate der am wenigsten begünstigten Gruppe als Anteil an der der am meisten begünstigten; vier Fünftel sind eine übliche Grenze.</translation>
    </message>
    <message>
        <source>Equalised odds difference</source>
        <translation>Differenz der Equalized Odds</translation>
    </message>
    <message>
        <source>The larger of the gaps in found positives and in false alarms between groups.</source>
        <translation>Der größere der Abstände bei gefundenen Positiven und bei Fehlalarmen zwischen Gruppen.</translation>
    </message>
    <message>
        <source>Equal opportunity difference</source>
        <translation>Differenz der Chancengleichheit (Equal Opportunity)</translation>
    </message>
    <message>
        <source>How much more often deserving cases are found in one group than in another.</source>
        <translation>Wie viel häufiger berechtigte Fälle in einer Gruppe gefunden werden als in einer anderen.</translation>
    </message>
    <message>
        <source>Accuracy of a group</source>
        <translation>Genauigkeit einer Gruppe</translation>
    </message>
    <message>
        <source>Which part of the answers is right for this group.</source>
        <translation>Welcher Anteil der Antworten für diese Gruppe richtig ist.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no such case, so it is not defined.</source>
        <translation>Einen solchen Fall gibt es nicht; daher nicht definiert.</translation>
    </message>
    <message>
        <source>A class or a group has no case that it needs, so it is not defined.</source>
        <translation>Einer Klasse oder Gruppe fehlt der dafür nötige Fall; daher nicht definiert.</translation>
    </message>
    <message>
        <source>%1 is not defined</source>
        <translation>%1 ist nicht definiert</translation>
    </message>
    <message>
        <source>%1 is %2, above %3</source>
        <translation>%1 ist %2, über %3</translation>
    </message>
    <message>
        <source>%1 is %2 with an interval up to %3, the limit is %4</source>
        <translation>%1 ist %2 mit einem Intervall bis hinauf zu %3, die Grenze ist %4</translation>
    </message>
    <message>
        <source>%1 is %2, below %3</source>
        <translation>%1 ist %2, unter %3</translation>
    </message>
    <message>
        <source>%1 is %2 with an interval down to %3, %4 is required</source>
        <translation>%1 ist %2 mit einem Intervall bis hinab zu %3, verlangt ist %4</translation>
    </message>
    <message>
        <source>Average over the classes.</source>
        <translation>Mittelwert über die Klassen.</translation>
    </message>
    <message>
        <source>Drawing resamples for the intervals</source>
        <translation>Wiederholungsstichproben für die Intervalle werden gezogen</translation>
    </message>
    <message>
        <source>The model gives labels without scores.</source>
        <translation>Das Modell gibt Labels ohne Scores aus.</translation>
    </message>
    <message>
        <source>the calibration error</source>
        <translation>der Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Groups need a table; these samples are tensors.</source>
        <translation>Gruppen brauchen eine Tabelle; diese Beispiele sind Tensoren.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Positive answers</source>
        <translation>Positive Antworten</translation>
    </message>
    <message>
        <source>Positives found</source>
        <translation>Gefundene Positive</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than %2 values; choose one that tells a few groups apart.</source>
        <translation>Die Spalte „%1“ hat mehr als %2 Werte; eine wählen, die wenige Gruppen unterscheidet.</translation>
    </message>
    <message>
        <source>the difference of selection rates by &quot;%1&quot;</source>
        <translation>die Differenz der Auswahlraten nach „%1“</translation>
    </message>
    <message>
        <source>the difference of error rates by &quot;%1&quot;</source>
        <translation>die Differenz der Fehlerraten nach „%1“</translation>
    </message>
    <message>
        <source>Right answers (rows) and given answers (columns)</source>
        <translation>Richtige Antworten (Zeilen) und gegebene Antworten (Spalten)</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>the accuracy</source>
        <translation>die Genauigkeit</translation>
    </message>
    <message>
        <source>always giving the most frequent answer would be right in %1</source>
        <translation>die stets häufigste Antwort wäre richtig in %1</translation>
    </message>
    <message>
        <source>The model is right for %1 of %2 samples (95 % interval %3 to %4).</source>
        <translation>Das Modell hat bei %1 von %2 Beispielen recht (95-%-Intervall %3 bis %4).</translation>
    </message>
    <message>
        <source>Beyond its limit: %1.</source>
        <translation>Jenseits der Grenze: %1.</translation>
    </message>
    <message>
        <source>Not certain: %1.</source>
        <translation>Nicht sicher: %1.</translation>
    </message>
    <message>
        <source>A group has fewer than %1 samples; its rates say little.</source>
        <translation>Eine Gruppe hat weniger als %1 Beispiele; ihre Raten sagen wenig aus.</translation>
    </message>
    <message>
        <source>The model has no class &quot;%1&quot;. It has: %2.</source>
        <translation>Das Modell hat keine Klasse „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Precision of the calculation</source>
        <translation>Genauigkeit der Berechnung</translation>
    </message>
    <message>
        <source>Output of the model</source>
        <translation>Ausgabe des Modells</translation>
    </message>
    <message>
        <source>Settings of the measurement</source>
        <translation>Einstellungen der Messung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>PersonalDataText</name>
    <message>
        <source>Personal identifiers in the data</source>
        <translation>Personenbezogene Identifikatoren in den Daten</translation>
    </message>
    <message>
        <source>Reads every column (or plain text) for e-mail addresses, telephone numbers, bank and card numbers, identity, tax, health and vehicle numbers of many countries, with their check digits and the words around them. Values are shown masked only.</source>
        <translation>Liest jede Spalte (oder reinen Text) auf E-Mail-Adressen, Telefonnummern, Bank- und Kartennummern, Ausweis-, Steuer-, Gesundheits- und Fahrzeugnummern vieler Länder, mit ihren Prüfziffern und den umgebenden Wörtern. Werte werden nur maskiert angezeigt.</translation>
    </message>
    <message>
        <source>Fails when a column holds an identifier with a confidence of at least &quot;min_confidence&quot; that &quot;allowed&quot; does not name for this column. Passes otherwise. Inconclusive without rows. Kinds that are not personal by themselves (web addresses, dates, postcodes, company numbers) are only looked for when &quot;entities&quot; names them.</source>
        <translation>Nicht bestanden, wenn eine Spalte einen Identifikator mit einer Konfidenz von mindestens „min_confidence“ enthält, den „allowed“ für diese Spalte nicht nennt. Sonst bestanden. Nicht eindeutig ohne Zeilen. Nach Arten, die für sich nicht personenbezogen sind (Webadressen, Datumsangaben, Postleitzahlen, Unternehmensnummern), wird nur gesucht, wenn „entities“ sie nennt.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The table or text to look into.</source>
        <translation>Die zu untersuchende Tabelle oder der zu untersuchende Text.</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Kleinste Konfidenz</translation>
    </message>
    <message>
        <source>Hits below it are left out. Lower values find more and are wrong more often; 0.5 asks for a check digit, a telling shape or a word that speaks for it.</source>
        <translation>Treffer darunter werden weggelassen. Kleinere Werte finden mehr und irren häufiger; 0.5 verlangt eine Prüfziffer, eine kennzeichnende Form oder ein Wort, das dafür spricht.</translation>
    </message>
    <message>
        <source>Declared personal data</source>
        <translation>Deklarierte personenbezogene Daten</translation>
    </message>
    <message>
        <source>What may be there, as &quot;column:ENTITY&quot; separated by commas, for example &quot;contact:EMAIL_ADDRESS&quot;. &quot;*&quot; stands for every column or every entity.</source>
        <translation>Was vorkommen darf, als „column:ENTITY“, durch Komma getrennt, zum Beispiel „contact:EMAIL_ADDRESS“. „*“ steht für jede Spalte oder jede Entität.</translation>
    </message>
    <message>
        <source>Kinds to look for</source>
        <translation>Zu suchende Arten</translation>
    </message>
    <message>
        <source>Names of identifiers separated by commas, for example &quot;EMAIL_ADDRESS, IBAN_CODE&quot;. Empty: all that are personal. &quot;*&quot;: all, also dates and web addresses.</source>
        <translation>Namen von Identifikatoren, durch Komma getrennt, zum Beispiel „EMAIL_ADDRESS, IBAN_CODE“. Leer: alle personenbezogenen. „*“: alle, auch Datumsangaben und Webadressen.</translation>
    </message>
    <message>
        <source>Columns with undeclared identifiers</source>
        <translation>Spalten mit nicht deklarierten Identifikatoren</translation>
    </message>
    <message>
        <source>So many columns hold personal identifiers that nobody declared.</source>
        <translation>So viele Spalten enthalten personenbezogene Identifikatoren, die nicht deklariert sind.</translation>
    </message>
    <message>
        <source>Columns with identifiers</source>
        <translation>Spalten mit Identifikatoren</translation>
    </message>
    <message>
        <source>So many columns hold personal identifiers, declared or not.</source>
        <translation>So viele Spalten enthalten personenbezogene Identifikatoren, deklariert oder nicht.</translation>
    </message>
    <message>
        <source>Kinds of identifiers</source>
        <translation>Arten von Identifikatoren</translation>
    </message>
    <message>
        <source>So many different kinds of identifiers were found.</source>
        <translation>So viele verschiedene Arten von Identifikatoren wurden gefunden.</translation>
    </message>
    <message>
        <source>Largest share of rows</source>
        <translation>Größter Anteil der Zeilen</translation>
    </message>
    <message>
        <source>In the column that is affected the most, this part of the rows holds an identifier.</source>
        <translation>In der am stärksten betroffenen Spalte enthält dieser Anteil der Zeilen einen Identifikator.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>How many rows or lines were read.</source>
        <translation>Wie viele Zeilen gelesen wurden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the declared personal data is not of the form column:ENTITY with a known entity.</source>
        <translation>„%1“ in den deklarierten personenbezogenen Daten hat nicht die Form column:ENTITY mit einer bekannten Entität.</translation>
    </message>
    <message>
        <source>The text file cannot be opened: %1. Check that it exists and may be read.</source>
        <translation>Die Textdatei kann nicht geöffnet werden: %1. Prüfen, ob sie vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>The text file is larger than 4 GiB. Split it.</source>
        <translation>Die Textdatei ist größer als 4 GiB. Sie aufteilen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of identifier that is known.</source>
        <translation>„%1“ ist keine bekannte Art von Identifikator.</translation>
    </message>
    <message>
        <source>No dataset version was given. Choose the data to look into.</source>
        <translation>Keine Datensatzversion angegeben. Die zu untersuchenden Daten wählen.</translation>
    </message>
    <message>
        <source>There are no rows, so nothing can be said.</source>
        <translation>Es gibt keine Zeilen; daher ist keine Aussage möglich.</translation>
    </message>
    <message>
        <source> in &quot;%1&quot;</source>
        <translation> in „%1“</translation>
    </message>
    <message>
        <source>Identifiers by column</source>
        <translation>Identifikatoren je Spalte</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikator</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Share of rows</source>
        <translation>Anteil der Zeilen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Check digit holds</source>
        <translation>Prüfziffer stimmt</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Deklariert</translation>
    </message>
    <message>
        <source>Masked samples</source>
        <translation>Maskierte Beispiele</translation>
    </message>
    <message>
        <source>Personal identifiers that were not declared: %1.</source>
        <translation>Nicht deklarierte personenbezogene Identifikatoren: %1.</translation>
    </message>
    <message>
        <source>No personal identifier was found with a confidence of at least %1.</source>
        <translation>Kein personenbezogener Identifikator mit einer Konfidenz von mindestens %1 gefunden.</translation>
    </message>
    <message>
        <source>All personal identifiers that were found are declared.</source>
        <translation>Alle gefundenen personenbezogenen Identifikatoren sind deklariert.</translation>
    </message>
</context>
<context>
    <name>PersonalVault</name>
    <message>
        <source>The personal value of %1 does not fit what the log holds for it: it was changed or exchanged.</source>
        <translation>Der personenbezogene Wert von %1 passt nicht zu dem, was das Protokoll dafür enthält: er wurde geändert oder ausgetauscht.</translation>
    </message>
    <message>
        <source>The personal value could not be sealed because the system&apos;s random number generator failed.</source>
        <translation>Der personenbezogene Wert konnte nicht versiegelt werden, weil der Zufallszahlengenerator des Systems versagte.</translation>
    </message>
    <message>
        <source>A personal value needs the name of its field and at most %1 bytes.</source>
        <translation>Ein personenbezogener Wert braucht den Namen seines Feldes und höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>The personal value of %1 was erased under Art. 17 GDPR. Only its commitment remains.</source>
        <translation>Der personenbezogene Wert von %1 wurde nach Art. 17 DSGVO gelöscht. Nur sein Commitment bleibt bestehen.</translation>
    </message>
</context>
<context>
    <name>PickleNames</name>
    <message>
        <source>The pickle is not one that TorchScript writes: %1 (byte %2).</source>
        <translation>Das Pickle ist keines, das TorchScript schreibt: %1 (Byte %2).</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>the opcode 0x%1 does not occur there</source>
        <translation>der Opcode 0x%1 kommt dort nicht vor</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>nach seinem Ende folgt noch etwas</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>No data flows between the two nodes, in either direction.</source>
        <translation>Zwischen den beiden Knoten fließen in keiner Richtung Daten.</translation>
    </message>
    <message numerus="yes">
        <source>The picture stops at %n nodes; the lists of what is upstream and downstream have all.</source>
        <translation>
            <numerusform>Das Bild endet bei %n Knoten; die Listen stromauf und stromab haben alle.</numerusform>
            <numerusform>Das Bild endet bei %n Knoten; die Listen stromauf und stromab haben alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureTexts</name>
    <message>
        <source>without a namespace</source>
        <translation>ohne Namensraum</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personenbezogen</translation>
    </message>
    <message numerus="yes">
        <source>+%n more columns</source>
        <translation>
            <numerusform>+%n weitere Spalte</numerusform>
            <numerusform>+%n weitere Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more upstream of %1</source>
        <translation>
            <numerusform>+%n weiterer stromauf von %1</numerusform>
            <numerusform>+%n weitere stromauf von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more downstream of %1</source>
        <translation>
            <numerusform>+%n weiterer stromab von %1</numerusform>
            <numerusform>+%n weitere stromab von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugekommen</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>Lineage of %1</source>
        <translation>Herkunft von %1</translation>
    </message>
</context>
<context>
    <name>PiiCatalogue</name>
    <message>
        <source>The list of personal identifiers cannot be used: %1</source>
        <translation>Die Liste der personenbezogenen Identifikatoren ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>it is missing in this program.</source>
        <translation>sie fehlt in diesem Programm.</translation>
    </message>
    <message>
        <source>a list of entities is expected.</source>
        <translation>eine Liste von Entitäten wird erwartet.</translation>
    </message>
    <message>
        <source>%1 names an unknown detector.</source>
        <translation>%1 nennt einen unbekannten Detektor.</translation>
    </message>
    <message>
        <source>%1 names an unknown rule.</source>
        <translation>%1 nennt eine unbekannte Regel.</translation>
    </message>
    <message>
        <source>%1 names an unknown edge.</source>
        <translation>%1 nennt eine unbekannte Grenze.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 steht doppelt.</translation>
    </message>
</context>
<context>
    <name>PiiPattern</name>
    <message>
        <source>The pattern &quot;%1&quot; cannot be read at character %2.</source>
        <translation>Das Muster „%1“ ist beim Zeichen %2 nicht lesbar.</translation>
    </message>
    <message>
        <source>The patterns are too large together. Use smaller repetitions.</source>
        <translation>Die Muster sind zusammen zu groß. Kleinere Wiederholungen verwenden.</translation>
    </message>
</context>
<context>
    <name>PiiTableScan</name>
    <message>
        <source>Looking for personal data in &quot;%1&quot;</source>
        <translation>Personenbezogene Daten werden gesucht in „%1“</translation>
    </message>
    <message>
        <source>Looking for personal data was cancelled.</source>
        <translation>Die Suche nach personenbezogenen Daten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The memory does not suffice to look for personal data. Use a sample of the data.</source>
        <translation>Der Speicher reicht für die Suche nach personenbezogenen Daten nicht aus. Eine Stichprobe der Daten verwenden.</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>%1, without evidence</source>
        <translation>%1, ohne Nachweis</translation>
    </message>
    <message>
        <source>%1, evidence %2</source>
        <translation>%1, Nachweis %2</translation>
    </message>
    <message>
        <source>ran before the data was there</source>
        <translation>lief, bevor die Daten da waren</translation>
    </message>
    <message>
        <source>another run of the job</source>
        <translation>ein anderer Lauf des Jobs</translation>
    </message>
    <message>
        <source>read other rows</source>
        <translation>las andere Zeilen</translation>
    </message>
    <message>
        <source>delete or rewrite</source>
        <translation>löschen oder neu schreiben</translation>
    </message>
    <message>
        <source>retrain or unlearn</source>
        <translation>neu trainieren oder verlernen</translation>
    </message>
    <message>
        <source>let it expire</source>
        <translation>ablaufen lassen</translation>
    </message>
    <message>
        <source>ask whoever has it</source>
        <translation>den Besitzer bitten</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>holds nothing</source>
        <translation>enthält nichts</translation>
    </message>
    <message>
        <source>where the request begins</source>
        <translation>wo der Antrag beginnt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>PredictionBookTexts</name>
    <message>
        <source>Some predictions name no model version; their trail ends at the log. Name one with --model.</source>
        <translation>Einige Vorhersagen nennen keine Modellversion; ihr Weg endet beim Protokoll. Nennen Sie eine mit --model.</translation>
    </message>
    <message>
        <source>Nothing is known of the model version &quot;%1&quot;; the trail ends there until lineage or inventory name it.</source>
        <translation>Über die Modellversion „%1“ ist nichts bekannt; der Weg endet dort, bis Herkunft oder Inventar sie nennen.</translation>
    </message>
    <message>
        <source>The log names %1 snapshots of features; they stay with the predictions and do not become nodes of the graph.</source>
        <translation>Das Protokoll nennt %1 Stände der Merkmale; sie bleiben bei den Vorhersagen und werden keine Knoten des Graphen.</translation>
    </message>
    <message>
        <source>The index of the prediction log %1 does not belong to it. Verify the workspace.</source>
        <translation>Der Index des Vorhersageprotokolls %1 gehört nicht zu ihm. Überprüfen Sie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace holds no prediction log. Import one with &quot;trail import&quot;.</source>
        <translation>Der Arbeitsbereich enthält kein Vorhersageprotokoll. Importieren Sie eines mit „trail import“.</translation>
    </message>
    <message>
        <source>No prediction log has a prediction &quot;%1&quot;.</source>
        <translation>Kein Vorhersageprotokoll hat eine Vorhersage „%1“.</translation>
    </message>
    <message>
        <source>Several logs have a prediction &quot;%1&quot;. Name one with --log: %2.</source>
        <translation>Mehrere Protokolle haben eine Vorhersage „%1“. Nennen Sie eines mit --log: %2.</translation>
    </message>
</context>
<context>
    <name>PredictionLogTexts</name>
    <message>
        <source>The prediction log %1 cannot be understood. Verify the workspace.</source>
        <translation>Das Vorhersageprotokoll %1 ist nicht zu verstehen. Überprüfen Sie den Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>PredictionPackTexts</name>
    <message>
        <source>The stored predictions do not match their index. Verify the workspace.</source>
        <translation>Die abgelegten Vorhersagen passen nicht zu ihrem Index. Überprüfen Sie den Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>PredictionReaderTexts</name>
    <message>
        <source>%1 has no column &quot;%2&quot;. Its columns are: %3.</source>
        <translation>%1 hat keine Spalte „%2“. Die Spalten sind: %3.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes that are read. Cut it into parts by day or month.</source>
        <translation>%1 ist größer als die %2 Bytes, die gelesen werden. Teilen Sie es nach Tagen oder Monaten.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>Zeile %1 wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>No column of %1 looks like the id of a prediction. Name it: one of %2.</source>
        <translation>Keine Spalte von %1 sieht wie die Kennung einer Vorhersage aus. Nennen Sie sie: eine von %2.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>Reading predictions</source>
        <translation>Vorhersagen werden gelesen</translation>
    </message>
    <message>
        <source>Row %1 has no id and is left out.</source>
        <translation>Zeile %1 hat keine Kennung und wird ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in row %2 is not a time.</source>
        <translation>„%1“ in Zeile %2 ist keine Zeit.</translation>
    </message>
    <message>
        <source>The id %1 in row %2 stands for another prediction before; this one is left out.</source>
        <translation>Die Kennung %1 in Zeile %2 steht schon für eine andere Vorhersage; diese wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 holds no prediction.</source>
        <translation>%1 enthält keine Vorhersage.</translation>
    </message>
</context>
<context>
    <name>PredictionRowTexts</name>
    <message>
        <source>A stored prediction cannot be understood. Verify the workspace.</source>
        <translation>Eine abgelegte Vorhersage ist nicht zu verstehen. Überprüfen Sie den Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>ProofFileTexts</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB. Attach a digest of it instead.</source>
        <translation>Die Datei ist größer als 64 MiB. Fügen Sie stattdessen ihren Hashwert bei.</translation>
    </message>
    <message>
        <source>The file is empty, so it proves nothing. Choose another one.</source>
        <translation>Die Datei ist leer und beweist nichts. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>PurposeTaxonomyTexts</name>
    <message>
        <source>&quot;%1&quot; is not a field of a purpose: key, name, dpv, below.</source>
        <translation>„%1“ ist kein Feld eines Zwecks: key, name, dpv, below.</translation>
    </message>
    <message>
        <source>A purpose needs a key.</source>
        <translation>Ein Zweck braucht einen Schlüssel (key).</translation>
    </message>
    <message>
        <source>The purpose &quot;%1&quot; stands here twice.</source>
        <translation>Der Zweck „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>&quot;below&quot; is a list of purposes.</source>
        <translation>„below“ ist eine Liste von Zwecken.</translation>
    </message>
    <message>
        <source>The file has no list &quot;purposes&quot;.</source>
        <translation>Die Datei hat keine Liste „purposes“.</translation>
    </message>
    <message>
        <source>The list of purposes is missing from the program.</source>
        <translation>Die Liste der Zwecke fehlt im Programm.</translation>
    </message>
</context>
<context>
    <name>ReadTable</name>
    <message>
        <source>%1 is no SQLite file, so it has no table &quot;%2&quot; inside. Leave the table&apos;s name out.</source>
        <translation>%1 ist keine SQLite-Datei und enthält daher keine Tabelle „%2“. Den Namen der Tabelle weglassen.</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Gebräuchlicher Name.</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>Z&amp;weck</translation>
    </message>
    <message>
        <source>What the system is for, in a sentence. Asked by the AI Act, Annex IV 1(a).</source>
        <translation>Wozu das System dient, in einem Satz. Verlangt von der KI-VO, Anhang IV Nr. 1 Buchst. a.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>What it does and how it is used.</source>
        <translation>Was es leistet und wie es verwendet wird.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Wer dafür zuständig ist.</translation>
    </message>
    <message>
        <source>Risk &amp;tier</source>
        <translation>&amp;Risikoklasse</translation>
    </message>
    <message>
        <source>AI Act: Art. 5 prohibited, Art. 6 high, Art. 50 limited, else minimal.</source>
        <translation>KI-VO: Art. 5 verboten, Art. 6 hoch, Art. 50 begrenzt, sonst minimal.</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>&amp;Reason for the tier</source>
        <translation>Be&amp;gründung der Risikoklasse</translation>
    </message>
    <message>
        <source>Why this tier and no other.</source>
        <translation>Warum diese Risikoklasse und keine andere.</translation>
    </message>
    <message>
        <source>U&amp;se</source>
        <translation>&amp;Einsatz</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>in development</source>
        <translation>in Entwicklung</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>What the data holds.</source>
        <translation>Was die Daten enthalten.</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>Where it comes from and how it was collected. Asked by the AI Act, Art. 10(2)(b).</source>
        <translation>Woher die Daten stammen und wie sie erhoben wurden. Verlangt von der KI-VO, Art. 10 Abs. 2 Buchst. b.</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>An SPDX identifier, or a text.</source>
        <translation>Eine SPDX-Kennung oder ein Text.</translation>
    </message>
    <message>
        <source>Owne&amp;r</source>
        <translation>Zu&amp;ständig</translation>
    </message>
    <message>
        <source>What it may be used for (GDPR Art. 5(1)(b)).</source>
        <translation>Wofür die Daten verwendet werden dürfen (Art. 5 Abs. 1 Buchst. b DSGVO).</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Klassifizierung</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>special</source>
        <translation>besonders schutzbedürftig</translation>
    </message>
    <message>
        <source>Personal &amp;data</source>
        <translation>Personenbezogene &amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Special categories of it (GDPR Art. 9)</source>
        <translation>&amp;Besondere Kategorien davon (Art. 9 DSGVO)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>Be&amp;merkung</translation>
    </message>
    <message>
        <source>What the model does.</source>
        <translation>Was das Modell leistet.</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>A&amp;ufgabe</translation>
    </message>
    <message>
        <source>Such as tabular-classification.</source>
        <translation>Etwa tabular-classification.</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>Who makes it available, if that is somebody else.</source>
        <translation>Wer es bereitstellt, falls das eine andere Stelle ist.</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>Such as provider, controller, processor, dpo; separated by commas.</source>
        <translation>Etwa provider, controller, processor, dpo; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The purpose in a sentence (GDPR Art. 5(1)(b)).</source>
        <translation>Der Zweck in einem Satz (Art. 5 Abs. 1 Buchst. b DSGVO).</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Rechtsgrundlage</translation>
    </message>
    <message>
        <source>One of GDPR Art. 6(1)(a) to (f).</source>
        <translation>Eine aus Art. 6 Abs. 1 Buchst. a bis f DSGVO.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch keine Angabe</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>legal obligation</source>
        <translation>rechtliche Verpflichtung</translation>
    </message>
    <message>
        <source>vital interests</source>
        <translation>lebenswichtige Interessen</translation>
    </message>
    <message>
        <source>public task</source>
        <translation>öffentliche Aufgabe</translation>
    </message>
    <message>
        <source>legitimate interests</source>
        <translation>berechtigte Interessen</translation>
    </message>
    <message>
        <source>&amp;Condition for special categories</source>
        <translation>&amp;Bedingung für besondere Kategorien</translation>
    </message>
    <message>
        <source>Of GDPR Art. 9(2), where it applies.</source>
        <translation>Aus Art. 9 Abs. 2 DSGVO, wo er gilt.</translation>
    </message>
</context>
<context>
    <name>RecordFieldsTexts</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>A name is needed. The old one stays until there is a new one.</source>
        <translation>Ein Name ist nötig. Der alte bleibt, bis es einen neuen gibt.</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Dataset version</source>
        <translation>Datensatzversion</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter (Lieferant)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>RecordRepository</name>
    <message>
        <source>The entry has no name. Give it one that people recognise.</source>
        <translation>Der Eintrag hat keinen Namen. Einen wiedererkennbaren vergeben.</translation>
    </message>
    <message>
        <source>%1 is a record of kind &quot;%2&quot;, not &quot;%3&quot;.</source>
        <translation>%1 ist ein Objekt der Art „%2“, nicht „%3“.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Bar chart. %1. The table beside it holds the same numbers.</source>
        <translation>Balkendiagramm. %1. Die Tabelle daneben enthält dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>The front matter of the document contains a line that would end it early.</source>
        <translation>Der Vorspann (Front Matter) des Dokuments enthält eine Zeile, die ihn vorzeitig beenden würde.</translation>
    </message>
    <message>
        <source>Bar chart. The table below it holds the same numbers.</source>
        <translation>Balkendiagramm. Die Tabelle darunter enthält dieselben Zahlen.</translation>
    </message>
    <message>
        <source>A PDF needs fonts, which this program was started without. Write HTML or ODT instead.</source>
        <translation>Ein PDF braucht Schriften, ohne die dieses Programm gestartet wurde. Stattdessen HTML oder ODT schreiben.</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Das PDF konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The date of the PDF could not be set.</source>
        <translation>Das Datum des PDF konnte nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>RequestChartTexts</name>
    <message>
        <source>Requests by verdict</source>
        <translation>Anfragen nach Urteil</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>RequestLogTexts</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;fields&quot; has to name the fields: DATASET.FIELD.</source>
        <translation>„fields“ muss die Felder nennen: DATASET.FIELD.</translation>
    </message>
    <message>
        <source>This is not a JSON object: %1.</source>
        <translation>Das ist kein JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>The request log cannot be read: %1.</source>
        <translation>Das Anfrageprotokoll ist nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>RequestLogWatcherTexts</name>
    <message>
        <source>There is no file or folder &quot;%1&quot; to watch.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“ zum Beobachten.</translation>
    </message>
</context>
<context>
    <name>RetentionBookTexts</name>
    <message>
        <source>&quot;Anonymised&quot; is a claim. Name the finding of the anonymisation check that it rests on.</source>
        <translation>„Anonymisiert“ ist eine Behauptung. Den Befund der Anonymisierungsprüfung nennen, auf dem sie beruht.</translation>
    </message>
    <message>
        <source>The finding %1 does not carry this decision: it has to have passed and to be current, it is &quot;%2&quot; and &quot;%3&quot;. Run the check again.</source>
        <translation>Der Befund %1 trägt diese Entscheidung nicht: er muss bestanden und aktuell sein, er ist „%2“ und „%3“. Die Prüfung erneut durchführen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a version of a dataset or model nor an asset with a retention profile.</source>
        <translation>„%1“ ist weder eine Version eines Datensatzes oder Modells noch ein Asset mit Aufbewahrungsprofil.</translation>
    </message>
    <message>
        <source>A hold needs a reason.</source>
        <translation>Ein Sperrvermerk braucht einen Grund.</translation>
    </message>
    <message>
        <source>The hold &quot;%1&quot; was released already, on %2.</source>
        <translation>Der Sperrvermerk „%1“ wurde bereits am %2 aufgehoben.</translation>
    </message>
    <message>
        <source>Say why the hold is released.</source>
        <translation>Angeben, warum der Sperrvermerk aufgehoben wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was disposed of already.</source>
        <translation>„%1“ wurde bereits ausgesondert.</translation>
    </message>
    <message>
        <source>Give the reason of the decision.</source>
        <translation>Den Grund der Entscheidung angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is under legal hold (%2). It can be disposed of after every hold is released.</source>
        <translation>„%1“ unterliegt einem Sperrvermerk (%2). Ausgesondert werden kann erst, wenn jeder Sperrvermerk aufgehoben ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be kept until %2 (rule %3).</source>
        <translation>„%1“ muss bis %2 aufbewahrt werden (Regel %3).</translation>
    </message>
    <message>
        <source>No date of &quot;%1&quot; is known for &quot;%2&quot;, so no rule can say whether it may go. Enter the date in its retention profile first.</source>
        <translation>Zu „%1“ ist für „%2“ kein Datum bekannt; daher kann keine Regel sagen, ob es entfernt werden darf. Zuerst das Datum im Aufbewahrungsprofil eintragen.</translation>
    </message>
    <message>
        <source>Say until when it is kept: a day that is still to come.</source>
        <translation>Angeben, bis wann es aufbewahrt wird: ein künftiger Tag.</translation>
    </message>
    <message>
        <source>Attach the proof: a log of the deletion, a certificate, the report of the retraining.</source>
        <translation>Den Nachweis anhängen: ein Protokoll der Löschung, ein Zertifikat, den Bericht über das neue Training.</translation>
    </message>
</context>
<context>
    <name>RetentionContentsTexts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an asset and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>Gesperrt durch %1.</translation>
    </message>
    <message>
        <source>The date of &quot;%1&quot; is not known, so it is due for review now.</source>
        <translation>Das Datum „%1“ ist nicht bekannt, daher steht jetzt die Durchsicht an.</translation>
    </message>
    <message>
        <source>Ends with %1, which it was made from.</source>
        <translation>Endet mit %1, woraus es entstand.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;.</source>
        <translation>Regel „%1“.</translation>
    </message>
    <message>
        <source>A model made from personal data: somebody has to decide about it.</source>
        <translation>Ein Modell aus personenbezogenen Daten: Jemand muss darüber entscheiden.</translation>
    </message>
    <message>
        <source>No rule sets an end.</source>
        <translation>Keine Regel setzt ein Ende.</translation>
    </message>
</context>
<context>
    <name>RetentionProfileTexts</name>
    <message>
        <source>The date &quot;%1&quot; of &quot;%2&quot; cannot be read.</source>
        <translation>Das Datum „%1“ von „%2“ ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>RetentionRuleTexts</name>
    <message>
        <source>&quot;%1&quot; is not a time zone. Write it as in Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Sie wie in Europe/Berlin schreiben.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Umkennzeichnen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Gone by then (maximum)</source>
        <translation>Bis dahin weg (Höchstdauer)</translation>
    </message>
    <message>
        <source>Kept until then (minimum)</source>
        <translation>Bis dahin behalten (Mindestdauer)</translation>
    </message>
    <message>
        <source>Take into review</source>
        <translation>In Durchsicht nehmen</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Länger behalten</translation>
    </message>
    <message>
        <source>Deleted, with proof</source>
        <translation>Gelöscht, mit Beleg</translation>
    </message>
    <message>
        <source>Anonymised, with a finding</source>
        <translation>Anonymisiert, mit Befund</translation>
    </message>
    <message>
        <source>Relabelled, with proof</source>
        <translation>Umgekennzeichnet, mit Beleg</translation>
    </message>
    <message>
        <source>Retrained without the data, with proof</source>
        <translation>Ohne die Daten neu trainiert, mit Beleg</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Dataset version</source>
        <translation>Datensatzversion</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Copy with somebody else</source>
        <translation>Kopie bei anderen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Not in there</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Neu trainiert</translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>Verlernt</translation>
    </message>
    <message>
        <source>Judged anonymous</source>
        <translation>Als anonym beurteilt</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Antrag zurückgezogen</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Unmöglich</translation>
    </message>
    <message>
        <source>Delete or rewrite</source>
        <translation>Löschen oder neu schreiben</translation>
    </message>
    <message>
        <source>Retrain or unlearn</source>
        <translation>Neu trainieren oder verlernen</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>Ablaufen lassen</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Empfänger informieren</translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation>Durchsicht durch einen Menschen</translation>
    </message>
</context>
<context>
    <name>RowBudget</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>Das Lesen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Raise the limit or read a part of it.</source>
        <translation>%1 hat mehr als %2 Zeilen. Die Grenze anheben oder einen Teil lesen.</translation>
    </message>
    <message>
        <source>%1 was not read: line %2 is broken (%3). Repair it, or allow bad rows to be left out.</source>
        <translation>%1 wurde nicht gelesen: Zeile %2 ist fehlerhaft (%3). Sie berichtigen oder zulassen, dass fehlerhafte Zeilen ausgelassen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not read: more than %n row(s) are broken, the first in line %2 (%3).</source>
        <translation>
            <numerusform>%1 wurde nicht gelesen: mehr als %n Zeile ist fehlerhaft, die erste in Zeile %2 (%3).</numerusform>
            <numerusform>%1 wurde nicht gelesen: mehr als %n Zeilen sind fehlerhaft, die erste in Zeile %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetensorsHeader</name>
    <message>
        <source>%1 is not a valid safetensors file: %2 Do not use it; fetch it again from its publisher.</source>
        <translation>%1 ist keine gültige safetensors-Datei: %2 Nicht verwenden; erneut von der Veröffentlichungsstelle beziehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the entry of &quot;%1&quot; is not dtype, shape and data_offsets.</source>
        <translation>der Eintrag „%1“ besteht nicht aus dtype, shape und data_offsets.</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; is larger than any memory.</source>
        <translation>die Form von „%1“ ist größer als jeder Speicher.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>„%1“ endet vor seinem Anfang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes, its shape needs %3.</source>
        <translation>„%1“ hat %2 Bytes, seine Form braucht %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins at %2 instead of %3.</source>
        <translation>„%1“ beginnt bei %2 statt bei %3.</translation>
    </message>
    <message>
        <source>the tensors cover %1 bytes of data, the file has %2.</source>
        <translation>die Tensoren umfassen %1 Bytes an Daten, die Datei hat %2.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Die Datei kann nicht geöffnet werden: %1</translation>
    </message>
</context>
<context>
    <name>SafetensorsHeaderTexts</name>
    <message>
        <source>the file has fewer than 8 bytes.</source>
        <translation>die Datei hat weniger als 8 Bytes.</translation>
    </message>
    <message>
        <source>the header claims more than 100 MB.</source>
        <translation>der Kopf gibt mehr als 100 MB an.</translation>
    </message>
    <message>
        <source>the header ends after the file.</source>
        <translation>der Kopf endet hinter der Datei.</translation>
    </message>
    <message>
        <source>the header is not UTF-8.</source>
        <translation>der Kopf ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>the header does not begin with a brace.</source>
        <translation>der Kopf beginnt nicht mit einer geschweiften Klammer.</translation>
    </message>
    <message>
        <source>the header is not an object.</source>
        <translation>der Kopf ist kein Objekt.</translation>
    </message>
    <message>
        <source>__metadata__ is not text to text.</source>
        <translation>__metadata__ ordnet nicht Text zu Text.</translation>
    </message>
</context>
<context>
    <name>SafetensorsTexts</name>
    <message>
        <source>the entry of the tensor &quot;%1&quot; has no known type, shape and place.</source>
        <translation>dem Eintrag des Tensors „%1“ fehlt ein bekannter Typ, eine Form oder ein Ort.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has too many dimensions.</source>
        <translation>der Tensor „%1“ hat zu viele Dimensionen.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a dimension that is not a whole number from 0.</source>
        <translation>der Tensor „%1“ hat eine Dimension, die keine ganze Zahl ab 0 ist.</translation>
    </message>
    <message>
        <source>the shape of the tensor &quot;%1&quot; is larger than any file.</source>
        <translation>die Form des Tensors „%1“ ist größer als jede Datei.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; lies outside of the file.</source>
        <translation>der Tensor „%1“ liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has another size than its shape says.</source>
        <translation>der Tensor „%1“ hat eine andere Größe, als seine Form angibt.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Die Datei %1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>it is shorter than its length field.</source>
        <translation>sie ist kürzer als ihr Längenfeld.</translation>
    </message>
    <message>
        <source>its header claims to be longer than the file.</source>
        <translation>ihr Kopf gibt sich länger als die Datei aus.</translation>
    </message>
    <message>
        <source>The header of %1 has %2 bytes; at most %3 are read.</source>
        <translation>Der Kopf von %1 hat %2 Bytes; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>its header does not begin with a brace.</source>
        <translation>ihr Kopf beginnt nicht mit einer geschweiften Klammer.</translation>
    </message>
    <message>
        <source>its header is not JSON (%1).</source>
        <translation>ihr Kopf ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>its header is not an object.</source>
        <translation>ihr Kopf ist kein Objekt.</translation>
    </message>
    <message>
        <source>The header of %1 lists %2 tensors; at most %3 are read.</source>
        <translation>Der Kopf von %1 führt %2 Tensoren auf; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>its metadata is not an object.</source>
        <translation>ihre Metadaten sind kein Objekt.</translation>
    </message>
    <message>
        <source>its metadata holds something else than text.</source>
        <translation>ihre Metadaten enthalten etwas anderes als Text.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; overlaps another one or leaves a hole.</source>
        <translation>der Tensor „%1“ überlappt einen anderen oder lässt eine Lücke.</translation>
    </message>
    <message>
        <source>there are bytes that belong to no tensor.</source>
        <translation>es gibt Bytes, die zu keinem Tensor gehören.</translation>
    </message>
</context>
<context>
    <name>SceneFileTexts</name>
    <message>
        <source>A PDF or PNG of a drawing needs fonts, which this program was started without. Write SVG instead.</source>
        <translation>Ein PDF oder PNG einer Zeichnung braucht Schriften, ohne die dieses Programm gestartet wurde. Schreiben Sie stattdessen SVG.</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Das PDF konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The date of the PDF could not be set.</source>
        <translation>Das Datum des PDF konnte nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size. Choose a smaller scale.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht. Wählen Sie einen kleineren Maßstab.</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>Das Bild konnte nicht als PNG geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SceneTexts</name>
    <message>
        <source>passed</source>
        <comment>state of a node in a drawing</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>state of a node in a drawing</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a node in a drawing</comment>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>state of a node in a drawing</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>note</source>
        <comment>state of a node in a drawing</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>state of a node in a drawing: something ends here</comment>
        <translation>gekappt</translation>
    </message>
</context>
<context>
    <name>SealedKeyFile</name>
    <message>
        <source>This is not a key file of Hallmarker, or one of a newer version.</source>
        <translation>Das ist keine Schlüsseldatei von Hallmarker oder eine einer neueren Version.</translation>
    </message>
    <message>
        <source>The key file is damaged. Restore it from a backup.</source>
        <translation>Die Schlüsseldatei ist beschädigt. Sie aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The key file asks for more work or memory than is allowed, or for none. It was not opened.</source>
        <translation>Die Schlüsseldatei verlangt mehr Rechenaufwand oder Speicher als erlaubt oder gar keinen. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The passphrase could not be turned into a key; there may be too little memory.</source>
        <translation>Aus der Passphrase konnte kein Schlüssel gebildet werden; möglicherweise reicht der Speicher nicht aus.</translation>
    </message>
    <message>
        <source>The key file %1 could not be read: %2.</source>
        <translation>Die Schlüsseldatei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>A key file needs a passphrase that is not empty.</source>
        <translation>Eine Schlüsseldatei braucht eine nicht leere Passphrase.</translation>
    </message>
    <message>
        <source>The key file is sealed. Give its passphrase.</source>
        <translation>Die Schlüsseldatei ist versiegelt. Ihre Passphrase angeben.</translation>
    </message>
    <message>
        <source>The passphrase is not that of this key file. Try again.</source>
        <translation>Die Passphrase ist nicht die dieser Schlüsseldatei. Erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>SettingTable</name>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>Farben des Fensters: system, light oder dark.</translation>
    </message>
    <message>
        <source>Language of the window; empty: that of the desktop.</source>
        <translation>Sprache des Fensters; leer: die der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Workspaces that were opened last, one a line.</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche, einer je Zeile.</translation>
    </message>
    <message>
        <source>How many checks run at once; 0: one for each processor.</source>
        <translation>Wie viele Prüfungen gleichzeitig laufen; 0: eine je Prozessor.</translation>
    </message>
    <message>
        <source>Name of the organisation on reports and cards.</source>
        <translation>Name der Organisation auf Berichten und Modellkarten.</translation>
    </message>
    <message>
        <source>After how many days a new finding expires; 0: never.</source>
        <translation>Nach wie vielen Tagen ein neuer Befund abläuft; 0: nie.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <comment>stands alone before a message</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>stands alone before a message</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>stands alone before a message</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>stands alone before a message</comment>
        <translation>Fehlschlag</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>state not told</source>
        <translation>Zustand nicht gemeldet</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>anderer Zustand</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>Zeit nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 event %2 of %3, entry %4 of the log, digest %5</source>
        <translation>%1-Ereignis %2 vom %3, Eintrag %4 des Protokolls, Prüfsumme %5</translation>
    </message>
    <message>
        <source>This node is not in the lineage any more.</source>
        <translation>Dieser Knoten ist nicht mehr in der Herkunft.</translation>
    </message>
    <message>
        <source>Stale, because this has changed since: %1.</source>
        <translation>Veraltet, weil sich seither geändert hat: %1.</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 is the step</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 is the step</comment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Open workspace ...</source>
        <translation>&amp;Arbeitsbereich öffnen ...</translation>
    </message>
    <message>
        <source>Create &amp;new workspace ...</source>
        <translation>Neuen Arbeitsbereich an&amp;legen ...</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Show or hide &amp;jobs</source>
        <translation>Vor&amp;gänge ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Switch &amp;light and dark</source>
        <translation>Zwischen Hell und &amp;Dunkel wechseln</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>Farbsche&amp;ma der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Hallmarker</source>
        <translation>Über &amp;Hallmarker</translation>
    </message>
</context>
<context>
    <name>SignatureTexts</name>
    <message>
        <source>The signature of the model is not valid at %1: %2</source>
        <translation>Die Signatur des Modells ist ungültig bei %1: %2</translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation>eine Liste von Texten wird erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice.</source>
        <translation>„%1“ steht doppelt.</translation>
    </message>
    <message>
        <source>text is expected.</source>
        <translation>Text wird erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>„%1“ gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>a number is expected.</source>
        <translation>eine Zahl wird erwartet.</translation>
    </message>
    <message>
        <source>an encoded column needs its categories.</source>
        <translation>eine kodierte Spalte braucht ihre Kategorien.</translation>
    </message>
    <message>
        <source>every column needs a name.</source>
        <translation>jede Spalte braucht einen Namen.</translation>
    </message>
    <message>
        <source>a list of at least one column is expected.</source>
        <translation>eine Liste mit mindestens einer Spalte wird erwartet.</translation>
    </message>
    <message>
        <source>a list of one to eight lengths is expected.</source>
        <translation>eine Liste von einer bis acht Längen wird erwartet.</translation>
    </message>
    <message>
        <source>every length must be a whole number from 1.</source>
        <translation>jede Länge muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>two numbers are expected, the lower one first.</source>
        <translation>zwei Zahlen werden erwartet, die kleinere zuerst.</translation>
    </message>
    <message>
        <source>the task is missing, for instance &quot;classification&quot;.</source>
        <translation>die Aufgabe fehlt, zum Beispiel „classification“.</translation>
    </message>
    <message>
        <source>an object with &quot;column&quot; is expected.</source>
        <translation>ein Objekt mit „column“ wird erwartet.</translation>
    </message>
    <message>
        <source>a classification has at least two classes.</source>
        <translation>eine Klassifikation hat mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>ein Objekt wird erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an input too; a model that is given the truth proves nothing.</source>
        <translation>„%1“ ist auch eine Eingabe; ein Modell, dem die Wahrheit vorgegeben wird, beweist nichts.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Die Datei %1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>row of a table, columns: %1</source>
        <translation>Zeile einer Tabelle, Spalten: %1</translation>
    </message>
    <message>
        <source>%1 tensor %2</source>
        <translation>%1-Tensor %2</translation>
    </message>
    <message>
        <source>, values %1 to %2</source>
        <translation>, Werte %1 bis %2</translation>
    </message>
    <message>
        <source>classes: %1</source>
        <translation>Klassen: %1</translation>
    </message>
    <message>
        <source>%1 of the classes: %2</source>
        <translation>%1 der Klassen: %2</translation>
    </message>
    <message>
        <source>the scale must be above 0.</source>
        <translation>die Skala muss über 0 liegen.</translation>
    </message>
    <message>
        <source>the least value is above the greatest.</source>
        <translation>der kleinste Wert liegt über dem größten.</translation>
    </message>
    <message>
        <source>one of &quot;columns&quot;, &quot;features&quot; and &quot;shape&quot; is expected.</source>
        <translation>eines von „columns“, „features“ und „shape“ wird erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit to what is there.</source>
        <translation>„%1“ passt nicht zu dem, was vorhanden ist.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: present, not verified</source>
        <translation>%1: vorhanden, nicht verifiziert</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1: nicht lesbar</translation>
    </message>
    <message>
        <source>%1: made for other content</source>
        <translation>%1: für anderen Inhalt erstellt</translation>
    </message>
    <message>
        <source>%1: does not name this file</source>
        <translation>%1: nennt diese Datei nicht</translation>
    </message>
    <message>
        <source>%1: names this content, signature not verified</source>
        <translation>%1: nennt diesen Inhalt, Signatur nicht verifiziert</translation>
    </message>
    <message>
        <source>%1: not made with the given key</source>
        <translation>%1: nicht mit dem angegebenen Schlüssel erstellt</translation>
    </message>
    <message>
        <source>%1: verified with the given key</source>
        <translation>%1: mit dem angegebenen Schlüssel verifiziert</translation>
    </message>
</context>
<context>
    <name>SignedNote</name>
    <message>
        <source>This is not a signed note: the text, an empty line and the signature lines are not all there or not well formed.</source>
        <translation>Das ist keine signierte Notiz: Text, Leerzeile und Signaturzeilen sind nicht alle vorhanden oder nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The signed note is larger than %1 bytes and was not read.</source>
        <translation>Die signierte Notiz ist größer als %1 Bytes und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Only plain UTF-8 text that ends with a line break can be signed as a note.</source>
        <translation>Nur einfacher UTF-8-Text, der mit einem Zeilenumbruch endet, kann als Notiz signiert werden.</translation>
    </message>
    <message>
        <source>The signature of %1 does not hold: the text or the signature was changed.</source>
        <translation>Die Signatur von %1 stimmt nicht: der Text oder die Signatur wurde geändert.</translation>
    </message>
    <message>
        <source>None of the known keys has signed this note. Give the key of its author, or do not trust it.</source>
        <translation>Keiner der bekannten Schlüssel hat diese Notiz signiert. Den Schlüssel ihres Urhebers angeben oder ihr nicht vertrauen.</translation>
    </message>
</context>
<context>
    <name>SignedTrailTexts</name>
    <message>
        <source>The trail does not hold: %1</source>
        <translation>Der Weg hält nicht: %1</translation>
    </message>
    <message>
        <source>The log has no entry %1. Verify the workspace.</source>
        <translation>Das Protokoll hat keinen Eintrag %1. Überprüfen Sie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>entry %1 of hop %2 is missing.</source>
        <translation>Eintrag %1 der Station %2 fehlt.</translation>
    </message>
    <message>
        <source>no entry states the event that tells hop %1.</source>
        <translation>kein Eintrag nennt das Ereignis, das die Station %1 belegt.</translation>
    </message>
    <message>
        <source>no entry states the digest of hop %1.</source>
        <translation>kein Eintrag nennt die Prüfsumme der Station %1.</translation>
    </message>
    <message>
        <source>no entry states the finding %1.</source>
        <translation>kein Eintrag nennt den Befund %1.</translation>
    </message>
    <message>
        <source>the record of the prediction log is not the one that the trail names.</source>
        <translation>der Datensatz des Vorhersageprotokolls ist nicht der, den der Weg nennt.</translation>
    </message>
    <message>
        <source>the prediction is not of the log that the trail names.</source>
        <translation>die Vorhersage gehört nicht zu dem Protokoll, das der Weg nennt.</translation>
    </message>
    <message>
        <source>The log does not hold the export that was just noted. Verify the workspace.</source>
        <translation>Das Protokoll enthält den eben vermerkten Export nicht. Überprüfen Sie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This is not a signed trail: its format is not hallmarker-signed-trail-1.</source>
        <translation>Das ist kein signierter Weg: das Format ist nicht hallmarker-signed-trail-1.</translation>
    </message>
    <message>
        <source>it brings no key.</source>
        <translation>er bringt keinen Schlüssel mit.</translation>
    </message>
    <message>
        <source>none of its keys is one that is trusted.</source>
        <translation>keinem seiner Schlüssel wird vertraut.</translation>
    </message>
    <message>
        <source>a proof is about another entry.</source>
        <translation>ein Beweis handelt von einem anderen Eintrag.</translation>
    </message>
    <message>
        <source>the log states another digest of it. It was changed after it was exported.</source>
        <translation>das Protokoll nennt eine andere Prüfsumme. Er wurde nach dem Export geändert.</translation>
    </message>
</context>
<context>
    <name>SourceFileTexts</name>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>Die Datei %1 gibt es nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes that are read.</source>
        <translation>%1 ist größer als die %2 Bytes, die gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 ist tiefer als %2 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object at its top.</source>
        <translation>%1 enthält oben kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>SpdxTexts</name>
    <message>
        <source>an operator (AND, OR, WITH) is missing before &quot;%1&quot;</source>
        <translation>vor „%1“ fehlt ein Operator (AND, OR, WITH)</translation>
    </message>
    <message>
        <source>The licence expression &quot;%1&quot; cannot be read: %2.</source>
        <translation>Der Lizenzausdruck „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>it offers too many alternatives</source>
        <translation>er bietet zu viele Möglichkeiten</translation>
    </message>
    <message>
        <source>its parentheses are nested too deeply</source>
        <translation>seine Klammern sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>the name of a licence is missing</source>
        <translation>der Name einer Lizenz fehlt</translation>
    </message>
    <message>
        <source>the name of an exception is missing</source>
        <translation>der Name einer Ausnahme fehlt</translation>
    </message>
</context>
<context>
    <name>SqlAuditLogTexts</name>
    <message>
        <source>The log has no entry about &quot;%1&quot;.</source>
        <translation>Das Protokoll hat keinen Eintrag zu „%1“.</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only, so its head cannot be signed.</source>
        <translation>Der Arbeitsbereich wurde nur zum Lesen geöffnet; sein Stand kann daher nicht signiert werden.</translation>
    </message>
    <message>
        <source>The key file of this workspace does not hold the key that signs now. Was the key rotated on another machine?</source>
        <translation>Die Schlüsseldatei dieses Arbeitsbereichs enthält nicht den Schlüssel, der jetzt signiert. Wurde der Schlüssel auf einem anderen Rechner gewechselt?</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <translation>Der Arbeitsbereich wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The log has no entry %1; it has %2 entries.</source>
        <translation>Das Protokoll hat keinen Eintrag %1; es hat %2 Einträge.</translation>
    </message>
</context>
<context>
    <name>SqlBlobStore</name>
    <message>
        <source>The attachment %1 is not there.</source>
        <translation>Die Anlage %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The attachment %1 does not match its digest; it was changed.</source>
        <translation>Die Anlage %1 stimmt nicht mit ihrer Prüfsumme überein; sie wurde geändert.</translation>
    </message>
</context>
<context>
    <name>SqlBlobVerificationTexts</name>
    <message>
        <source>Comparing attachments with the log</source>
        <translation>Anlagen werden mit dem Protokoll verglichen</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Verifikation wurde angehalten.</translation>
    </message>
    <message>
        <source>The attachment %1 is not what entry %2 of the log says: it was changed past the log.</source>
        <translation>Die Anlage %1 ist nicht das, was Eintrag %2 des Protokolls angibt: sie wurde am Protokoll vorbei geändert.</translation>
    </message>
    <message>
        <source>The attachment %1 does not match its digest, or the log knows nothing of it: it was changed or put in past the log.</source>
        <translation>Die Anlage %1 stimmt nicht mit ihrer Prüfsumme überein, oder das Protokoll weiß nichts von ihr: sie wurde am Protokoll vorbei geändert oder eingefügt.</translation>
    </message>
    <message>
        <source>The attachment of entry %1 was removed past the log.</source>
        <translation>Die Anlage zum Eintrag %1 wurde am Protokoll vorbei entfernt.</translation>
    </message>
</context>
<context>
    <name>SqlConnectionTexts</name>
    <message>
        <source>Another program holds the workspace. Try again in a moment.</source>
        <translation>Ein anderes Programm belegt den Arbeitsbereich. In einem Moment erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace can only be read: the file or its folder is write-protected.</source>
        <translation>Der Arbeitsbereich kann nur gelesen werden: die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore it from a backup.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt. Sie aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this write was kept. Make room and try again.</source>
        <translation>Der Datenträger ist voll. Von diesem Schreibvorgang blieb nichts erhalten. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened. The folder may be missing or write-protected.</source>
        <translation>Die Datei des Arbeitsbereichs kann nicht geöffnet werden. Möglicherweise fehlt der Ordner oder ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The store refused the write because it breaks one of its rules.</source>
        <translation>Die Datenbank hat das Schreiben abgelehnt, weil es eine ihrer Regeln verletzt.</translation>
    </message>
    <message>
        <source>This file is not a Hallmarker workspace.</source>
        <translation>Diese Datei ist kein Arbeitsbereich von Hallmarker.</translation>
    </message>
    <message>
        <source>The store failed.</source>
        <translation>Die Datenbank hat versagt.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ging verloren.</translation>
    </message>
    <message>
        <source>The server refused: the right for this is missing.</source>
        <translation>Der Server hat abgelehnt: das Recht dazu fehlt.</translation>
    </message>
    <message>
        <source>The server is out of space or memory.</source>
        <translation>Der Server hat keinen Platz oder Speicher mehr.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Make one with &quot;hallmarker-cli init&quot;.</source>
        <translation>Bei %1 gibt es keinen Arbeitsbereich. Mit „hallmarker-cli init“ einen anlegen.</translation>
    </message>
    <message>
        <source>%1 is empty; it is not a Hallmarker workspace.</source>
        <translation>%1 ist leer; das ist kein Arbeitsbereich von Hallmarker.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed (package libqt6sql6-psql).</source>
        <translation>Der Treiber für PostgreSQL ist nicht installiert (Paket libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>The disk reports an error; it may be full. Nothing of this write was kept.</source>
        <translation>Der Datenträger meldet einen Fehler; möglicherweise ist er voll. Von diesem Schreibvorgang wurde nichts behalten.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace. Name the file inside of it.</source>
        <translation>%1 ist ein Ordner, kein Arbeitsbereich. Die Datei darin nennen.</translation>
    </message>
</context>
<context>
    <name>SqlLineageStoreTexts</name>
    <message>
        <source>There is no event %1 of lineage.</source>
        <translation>Ein Ereignis %1 der Herkunft gibt es nicht.</translation>
    </message>
    <message>
        <source>The event %1 of lineage does not match its entry in the log; it was changed.</source>
        <translation>Das Ereignis %1 der Herkunft passt nicht zu seinem Eintrag im Protokoll; es wurde verändert.</translation>
    </message>
    <message>
        <source>There is no edge %1 of lineage.</source>
        <translation>Es gibt keine Kante %1 der Herkunft.</translation>
    </message>
</context>
<context>
    <name>SqlLineageVerificationTexts</name>
    <message>
        <source>The event %1 of lineage, or what was folded from it, is not what entry %2 of the log says: it was changed past the log.</source>
        <translation>Das Ereignis %1 der Herkunft, oder was aus ihm gefaltet wurde, ist nicht, was Eintrag %2 des Protokolls sagt: Es wurde am Protokoll vorbei verändert.</translation>
    </message>
    <message>
        <source>An event of lineage was removed or put in past the log, at entry %1.</source>
        <translation>Ein Ereignis der Herkunft wurde am Protokoll vorbei entfernt oder eingefügt, bei Eintrag %1.</translation>
    </message>
    <message>
        <source>Comparing lineage with the log</source>
        <translation>Herkunft mit dem Protokoll vergleichen</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>There is lineage that no event brought: it was written past the log.</source>
        <translation>Es gibt Herkunft, die kein Ereignis brachte: Sie wurde am Protokoll vorbei geschrieben.</translation>
    </message>
</context>
<context>
    <name>SqlLineageWriterTexts</name>
    <message>
        <source>Lineage without an event that tells it cannot be stored.</source>
        <translation>Herkunft ohne ein Ereignis, das sie meldet, kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>An event of lineage needs a digest.</source>
        <translation>Ein Ereignis der Herkunft braucht einen Digest.</translation>
    </message>
    <message>
        <source>The digest of a file of lineage is not that of its bytes.</source>
        <translation>Der Digest einer Datei der Herkunft ist nicht der ihrer Bytes.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; was deleted.</source>
        <translation>Der Datensatz „%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>SqlLogStore</name>
    <message>
        <source>The log lacks the hash of node %1 on level %2. Run &quot;hallmarker-cli audit verify&quot;.</source>
        <translation>Dem Protokoll fehlt der Hashwert des Knotens %1 auf Ebene %2. „hallmarker-cli audit verify“ ausführen.</translation>
    </message>
</context>
<context>
    <name>SqlLogVerificationTexts</name>
    <message>
        <source>The numbers of the log&apos;s entries are not in order at %1.</source>
        <translation>Die Nummern der Einträge des Protokolls sind bei %1 nicht in Ordnung.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The key ring cannot be read: %1</source>
        <translation>Der Schlüsselbund ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Entry %1 does not match its hash, or is missing.</source>
        <translation>Der Eintrag %1 stimmt nicht mit seinem Hashwert überein oder fehlt.</translation>
    </message>
    <message>
        <source>A checkpoint over %1 entries was signed, but the log has only %2: its end was cut off.</source>
        <translation>Ein Prüfpunkt über %1 Einträge wurde signiert, aber das Protokoll hat nur %2: sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries does not match them: the log was changed after it was signed.</source>
        <translation>Der Prüfpunkt über %1 Einträge stimmt nicht mit ihnen überein: das Protokoll wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries does not hold: %2</source>
        <translation>Der Prüfpunkt über %1 Einträge stimmt nicht: %2</translation>
    </message>
    <message>
        <source>The stored checkpoint over %1 entries says something else than its signed text.</source>
        <translation>Der gespeicherte Prüfpunkt über %1 Einträge sagt etwas anderes aus als sein signierter Text.</translation>
    </message>
    <message>
        <source>The stored hash over the entries from %1 on is wrong or missing.</source>
        <translation>Der gespeicherte Hashwert über die Einträge ab %1 ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>The log keeps hashes over entries that it does not have: its end was cut off.</source>
        <translation>Das Protokoll führt Hashwerte über Einträge, die es nicht hat: sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>checkpoint file over %1 entries</source>
        <translation>Prüfpunktdatei über %1 Einträge</translation>
    </message>
    <message>
        <source>The trusted checkpoint covers %1 entries, the log has only %2: it was rolled back.</source>
        <translation>Der vertraute Prüfpunkt deckt %1 Einträge ab, das Protokoll hat nur %2: es wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The first %1 entries are not those that the trusted checkpoint covers: the log was rewritten.</source>
        <translation>Die ersten %1 Einträge sind nicht die, die der vertraute Prüfpunkt abdeckt: das Protokoll wurde umgeschrieben.</translation>
    </message>
    <message>
        <source>The first key of the ring, or the identity of the workspace, is not that of entry 0.</source>
        <translation>Der erste Schlüssel des Schlüsselbunds oder die Identität des Arbeitsbereichs ist nicht die aus Eintrag 0.</translation>
    </message>
    <message>
        <source>The ring of keys is not what the entries about rotations say: it was changed past the log.</source>
        <translation>Der Schlüsselbund ist nicht das, was die Einträge über Schlüsselwechsel angeben: er wurde am Protokoll vorbei geändert.</translation>
    </message>
</context>
<context>
    <name>SqlRecordVerificationTexts</name>
    <message>
        <source>What the record %1 rests on, or a personal field of it, is not what entry %2 of the log says: it was changed past the log.</source>
        <translation>Worauf das Objekt %1 beruht oder ein personenbezogenes Feld davon ist nicht das, was Eintrag %2 des Protokolls angibt: es wurde am Protokoll vorbei geändert.</translation>
    </message>
    <message>
        <source>Comparing records with the log</source>
        <translation>Objekte werden mit dem Protokoll verglichen</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Verifikation wurde angehalten.</translation>
    </message>
    <message>
        <source>The record %1 has no entry in the log: it was written past it.</source>
        <translation>Das Objekt %1 hat keinen Eintrag im Protokoll: es wurde am Protokoll vorbei geschrieben.</translation>
    </message>
    <message>
        <source>The record %1 is not what entry %2 of the log says: it was changed past the log.</source>
        <translation>Das Objekt %1 ist nicht das, was Eintrag %2 des Protokolls angibt: es wurde am Protokoll vorbei geändert.</translation>
    </message>
    <message>
        <source>The record of entry %1 was removed past the log.</source>
        <translation>Das Objekt zum Eintrag %1 wurde am Protokoll vorbei entfernt.</translation>
    </message>
    <message>
        <source>There are dependencies or personal fields of %1, of which the log knows nothing: they were written past it.</source>
        <translation>Es gibt Abhängigkeiten oder personenbezogene Felder von %1, von denen das Protokoll nichts weiß: sie wurden an ihm vorbei geschrieben.</translation>
    </message>
    <message>
        <source>The kept revision of entry %1 is missing or was changed past the log.</source>
        <translation>Die aufbewahrte Revision des Eintrags %1 fehlt oder wurde am Protokoll vorbei geändert.</translation>
    </message>
    <message>
        <source>A revision of the record %1 has no entry in the log: it was written past it.</source>
        <translation>Eine Revision des Objekts %1 hat keinen Eintrag im Protokoll: sie wurde an ihm vorbei geschrieben.</translation>
    </message>
    <message>
        <source>The personal field %1 of the record %2 does not fit its commitment: it was changed past the log.</source>
        <translation>Das personenbezogene Feld %1 des Objekts %2 passt nicht zu seinem Commitment: es wurde am Protokoll vorbei geändert.</translation>
    </message>
</context>
<context>
    <name>SqlRecordsTexts</name>
    <message>
        <source>There is no record &quot;%1&quot;.</source>
        <translation>Es gibt kein Objekt „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of several records: %2. Name one by its id.</source>
        <translation>„%1“ ist der Name mehrerer Objekte: %2. Eines mit seiner ID nennen.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>Nicht vorhanden: %1 „%2“.</translation>
    </message>
</context>
<context>
    <name>SqlSchemaTexts</name>
    <message>
        <source>The schema &quot;%1&quot; is there already. Open it, or choose another name.</source>
        <translation>Das Schema „%1“ ist bereits vorhanden. Es öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no workspace in the schema &quot;%1&quot;. Make one with &quot;hallmarker-cli init&quot;.</source>
        <translation>Im Schema „%1“ gibt es keinen Arbeitsbereich. Mit „hallmarker-cli init“ einen anlegen.</translation>
    </message>
    <message>
        <source>%1 is an SQLite file, but not a Hallmarker workspace.</source>
        <translation>%1 ist eine SQLite-Datei, aber kein Arbeitsbereich von Hallmarker.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Hallmarker (format %2; this one knows %3). Update Hallmarker; nothing was changed.</source>
        <translation>%1 wurde von einem neueren Hallmarker geschrieben (Format %2; dieses kennt %3). Hallmarker aktualisieren; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace has an older format, and the backup that goes before the change could not be made: %1 Open it once as the role that made it, which may create a schema in the database. Nothing was changed.</source>
        <translation>Der Arbeitsbereich hat ein älteres Format, und die Sicherung, die der Änderung vorausgeht, konnte nicht angelegt werden: %1 Ihn einmal mit der Rolle öffnen, die ihn angelegt hat und ein Schema in der Datenbank anlegen darf. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>SqlStaleVerification</name>
    <message>
        <source>Whether %1 is out of date is not marked as its dependencies say: the marks were changed past the log.</source>
        <translation>Ob %1 veraltet ist, ist nicht so vermerkt, wie die Abhängigkeiten es angeben: die Vermerke wurden am Protokoll vorbei geändert.</translation>
    </message>
</context>
<context>
    <name>SqlWorkspace</name>
    <message>
        <source>The record &quot;%1&quot; was deleted.</source>
        <translation>Das Objekt „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is no personal field &quot;%1&quot; in %2.</source>
        <translation>Es gibt kein personenbezogenes Feld „%1“ in %2.</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only: its file or folder is write-protected. Nothing was written.</source>
        <translation>Der Arbeitsbereich wurde nur zum Lesen geöffnet: seine Datei oder sein Ordner ist schreibgeschützt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The change of the passphrase could not be finished: %1</source>
        <translation>Die Änderung der Passphrase konnte nicht abgeschlossen werden: %1</translation>
    </message>
</context>
<context>
    <name>SqlWriteTransactionTexts</name>
    <message>
        <source>&quot;%1&quot; was changed by %2 in the meantime (revision %3; yours was made from %4). Compare both and decide.</source>
        <translation>„%1“ wurde inzwischen von %2 geändert (Revision %3; die eigene Fassung ging von %4 aus). Beide vergleichen und entscheiden.</translation>
    </message>
    <message>
        <source>A record needs a kind and a name.</source>
        <translation>Ein Objekt braucht eine Art und einen Namen.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; is a %2 and cannot become a %3.</source>
        <translation>Das Objekt „%1“ ist von der Art %2 und kann nicht zur Art %3 werden.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; is not there any more.</source>
        <translation>Das Objekt „%1“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>There is nothing to erase in &quot;%1&quot; of %2.</source>
        <translation>In „%1“ von %2 gibt es nichts zu löschen.</translation>
    </message>
    <message>
        <source>A log entry of %1 bytes is too long; at most %2 are allowed. Large content belongs into a blob.</source>
        <translation>Ein Protokolleintrag von %1 Bytes ist zu lang; höchstens %2 sind erlaubt. Große Inhalte gehören in einen Blob.</translation>
    </message>
</context>
<context>
    <name>SqlWriter</name>
    <message>
        <source>A write was begun inside of a write.</source>
        <translation>Innerhalb eines Schreibvorgangs wurde ein weiterer begonnen.</translation>
    </message>
    <message>
        <source>The workspace is being closed.</source>
        <translation>Der Arbeitsbereich wird gerade geschlossen.</translation>
    </message>
</context>
<context>
    <name>SqliteReader</name>
    <message>
        <source>%1 cannot be read as an SQLite file: %2.</source>
        <translation>%1 ist nicht als SQLite-Datei lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 has more than one table. Name one of: %2.</source>
        <translation>%1 hat mehr als eine Tabelle. Eine davon nennen: %2.</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>sie beginnt nicht wie eine solche</translation>
    </message>
    <message>
        <source>%1 has changes that are not yet in the file (%2). Close the program that writes it, then try again.</source>
        <translation>%1 hat Änderungen, die noch nicht in der Datei stehen (%2). Das schreibende Programm schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A type is given for the column &quot;%1&quot;, which the table %2 does not have. Its columns are: %3.</source>
        <translation>Für die Spalte „%1“ ist ein Typ angegeben, doch die Tabelle %2 hat sie nicht. Vorhandene Spalten: %3.</translation>
    </message>
    <message>
        <source>the column %1 holds binary data</source>
        <translation>die Spalte %1 enthält Binärdaten</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is not of the type that was asked for</source>
        <translation>der Wert von „%1“ ist nicht vom verlangten Typ</translation>
    </message>
    <message>
        <source>column %1 is text: it holds numbers that cannot be kept exactly</source>
        <translation>Spalte %1 ist Text: sie enthält Zahlen, die nicht exakt erhalten bleiben können</translation>
    </message>
    <message>
        <source>%1 has no table &quot;%2&quot;. Its tables are: %3. Views are not read.</source>
        <translation>%1 hat keine Tabelle „%2“. Die Tabellen sind: %3. Sichten werden nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 has no table with rows of its own. Views are not read, because they run code that the file brings along: store their rows as a table.</source>
        <translation>%1 hat keine Tabelle mit eigenen Zeilen. Sichten werden nicht gelesen, weil sie Code ausführen, den die Datei mitbringt: ihre Zeilen als Tabelle speichern.</translation>
    </message>
</context>
<context>
    <name>StaleText</name>
    <message>
        <source>%1 is gone (path %2)</source>
        <translation>%1 ist nicht mehr vorhanden (Pfad %2)</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3 (path %4)</source>
        <translation>%1 änderte sich von %2 zu %3 (Pfad %4)</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The column &quot;%1&quot; has %2 rows, the first one has %3. All columns of a table need the same number of rows.</source>
        <translation>Die Spalte „%1“ hat %2 Zeilen, die erste hat %3. Alle Spalten einer Tabelle brauchen gleich viele Zeilen.</translation>
    </message>
    <message>
        <source>The column name &quot;%1&quot; stands twice. Rename one of them.</source>
        <translation>Der Spaltenname „%1“ steht doppelt. Einen davon umbenennen.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The columns are: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Vorhandene Spalten: %2.</translation>
    </message>
</context>
<context>
    <name>TableReadingTexts</name>
    <message>
        <source>The reading option &quot;%1&quot; of the dataset version cannot be used: %2 Correct it in the dataset version.</source>
        <translation>Die Leseoption „%1“ der Datensatzversion ist nicht verwendbar: %2 In der Datensatzversion korrigieren.</translation>
    </message>
    <message>
        <source>one ASCII character is expected.</source>
        <translation>genau ein ASCII-Zeichen wird erwartet.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true oder false wird erwartet.</translation>
    </message>
    <message>
        <source>there is no such option.</source>
        <translation>eine solche Option gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a column type.</source>
        <translation>„%1“ ist kein Spaltentyp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format that tables are read from.</source>
        <translation>„%1“ ist kein Format, aus dem Tabellen gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>&quot;%1&quot; is not the name of a tile of a log.</source>
        <translation>„%1“ ist nicht der Name einer Kachel eines Protokolls.</translation>
    </message>
    <message>
        <source>The tile does not hold as many hashes or entries as its name says.</source>
        <translation>Die Kachel enthält nicht so viele Hashwerte oder Einträge, wie ihr Name angibt.</translation>
    </message>
    <message>
        <source>An entry of the log has %1 bytes, but at most %2 fit. Store large content beside the log and log its digest.</source>
        <translation>Ein Eintrag des Protokolls hat %1 Bytes, aber höchstens %2 passen. Große Inhalte neben dem Protokoll ablegen und ihre Prüfsumme protokollieren.</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-03-01T09:30:00Z.</source>
        <translation>„%1“ ist keine Zeit wie 2026-03-01T09:30:00Z.</translation>
    </message>
</context>
<context>
    <name>TimestampToken</name>
    <message>
        <source>This is not a time-stamp response (RFC 3161), or the certificates of the authority cannot be read.</source>
        <translation>Das ist keine Zeitstempel-Antwort (RFC 3161), oder die Zertifikate der Stelle sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The time stamp does not hold: it is for other data, not granted, or not signed by a trusted authority.</source>
        <translation>Der Zeitstempel stimmt nicht: er gilt für andere Daten, wurde nicht erteilt oder ist nicht von einer vertrauenswürdigen Stelle signiert.</translation>
    </message>
</context>
<context>
    <name>TlogProof</name>
    <message>
        <source>This is not a proof file of a log (c2sp.org/tlog-proof@v1), or it is damaged.</source>
        <translation>Das ist keine Nachweisdatei eines Protokolls (c2sp.org/tlog-proof@v1), oder sie ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>TorchScriptScan</name>
    <message>
        <source>%1 in %2, line %3</source>
        <translation>%1 in %2, Zeile %3</translation>
    </message>
    <message>
        <source>The archive has more than one top folder (&quot;%1&quot;), which TorchScript never writes.</source>
        <translation>Das Archiv hat mehr als einen obersten Ordner („%1“); das schreibt TorchScript nie.</translation>
    </message>
    <message>
        <source>The archive holds more code than can be scanned.</source>
        <translation>Das Archiv enthält mehr Code, als untersucht werden kann.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The file holds no TorchScript program. If it holds weights only (a state_dict), save the model with torch.jit.script or torch.jit.trace.</source>
        <translation>Die Datei enthält kein TorchScript-Programm. Enthält sie nur Gewichte (ein state_dict), das Modell mit torch.jit.script oder torch.jit.trace speichern.</translation>
    </message>
    <message>
        <source>The model was not loaded, because it uses what no model needs: %1. Do not use this model before somebody has looked into it.</source>
        <translation>Das Modell wurde nicht geladen, weil es verwendet, was kein Modell braucht: %1. Dieses Modell nicht verwenden, bevor es jemand untersucht hat.</translation>
    </message>
</context>
<context>
    <name>TrailReportTexts</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Purposes and legal bases</source>
        <translation>Zwecke und Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 of %2 records were valid. Bases: %3. Purposes: %4.</source>
        <translation>%1 von %2 Datensätzen der Einwilligung waren gültig. Grundlagen: %3. Zwecke: %4.</translation>
    </message>
    <message>
        <source>The prediction</source>
        <translation>Die Vorhersage</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Model version, as logged</source>
        <translation>Modellversion laut Protokoll</translation>
    </message>
    <message>
        <source>Snapshot of the features</source>
        <translation>Stand der Merkmale</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1, row %2 of %3 by id</source>
        <translation>%1, Zeile %2 von %3 nach Kennung</translation>
    </message>
    <message>
        <source>Digest of the row</source>
        <translation>Prüfsumme der Zeile</translation>
    </message>
    <message>
        <source>Root of the log&apos;s rows</source>
        <translation>Wurzel der Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Einträge im Protokoll</translation>
    </message>
    <message>
        <source>In lineage</source>
        <translation>In der Herkunft</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Revision %2</translation>
    </message>
    <message>
        <source>Digest of what tells it</source>
        <translation>Prüfsumme des Belegs</translation>
    </message>
    <message>
        <source>Version used</source>
        <translation>Verwendete Version</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Consent at that time</source>
        <translation>Einwilligung zu dieser Zeit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Eintrag im Protokoll</translation>
    </message>
    <message>
        <source>Prediction log</source>
        <translation>Vorhersageprotokoll</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>Auswertungsdaten</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The log gives no time for this prediction: the trail shows what is known now.</source>
        <translation>Das Protokoll gibt für diese Vorhersage keine Zeit an: gezeigt wird, was jetzt bekannt ist.</translation>
    </message>
    <message>
        <source>The log names no model version for this prediction.</source>
        <translation>Das Protokoll nennt für diese Vorhersage keine Modellversion.</translation>
    </message>
    <message>
        <source>Neither lineage nor inventory knows it. Import the lineage of the system that made it.</source>
        <translation>Weder Herkunft noch Inventar kennen es. Importieren Sie die Herkunft des Systems, das es erzeugt hat.</translation>
    </message>
    <message>
        <source>No digest of its content is known: that it is what it was cannot be shown.</source>
        <translation>Keine Prüfsumme des Inhalts ist bekannt: dass es unverändert ist, lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The record that it is bound to is not in this workspace.</source>
        <translation>Der zugehörige Datensatz ist nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>It was registered after the prediction was made: what is shown is its first revision.</source>
        <translation>Es wurde nach der Vorhersage erfasst: gezeigt wird die erste Revision.</translation>
    </message>
    <message>
        <source>Its record was deleted by then.</source>
        <translation>Der Datensatz war zu dieser Zeit gelöscht.</translation>
    </message>
    <message>
        <source>This run failed or was stopped.</source>
        <translation>Dieser Lauf ist gescheitert oder wurde angehalten.</translation>
    </message>
    <message>
        <source>Neither a purpose nor a consent record covers this data at that time.</source>
        <translation>Weder ein Zweck noch eine Einwilligung deckt diese Daten zu dieser Zeit ab.</translation>
    </message>
    <message>
        <source>%1 of %2 consent records were not valid at that time.</source>
        <translation>%1 von %2 Einwilligungen waren zu dieser Zeit nicht gültig.</translation>
    </message>
    <message>
        <source>the check %1 says %2 (%3).</source>
        <translation>die Prüfung %1 ergibt %2 (%3).</translation>
    </message>
    <message>
        <source>There are more stations than are listed.</source>
        <translation>Es gibt mehr Stationen, als aufgeführt sind.</translation>
    </message>
    <message>
        <source>Trail of prediction %1</source>
        <translation>Weg der Vorhersage %1</translation>
    </message>
    <message>
        <source>From the prediction back to its sources, as of %1</source>
        <translation>Von der Vorhersage zurück zu ihren Quellen, Stand %1</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Nothing: every station has a digest and an entry in the log, a purpose or consent covers the data, and all findings are current and passed.</source>
        <translation>Nichts: jede Station hat eine Prüfsumme und einen Eintrag im Protokoll, ein Zweck oder eine Einwilligung deckt die Daten ab, und alle Befunde sind aktuell und bestanden.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Wie es zu überprüfen ist</translation>
    </message>
    <message>
        <source>The trail as JSON (trail export --as json) carries the entries of the log with their proofs under a checkpoint that the key of the workspace signed; &quot;trail verify&quot; checks it without the workspace. The digest of this trail is the one below.</source>
        <translation>Der Weg als JSON (trail export --as json) enthält die Einträge des Protokolls mit ihren Beweisen unter einem Prüfpunkt, den der Schlüssel des Arbeitsbereichs signiert hat; „trail verify“ überprüft ihn ohne den Arbeitsbereich. Die Prüfsumme dieses Weges steht darunter.</translation>
    </message>
</context>
<context>
    <name>TrailsTexts</name>
    <message>
        <source>&quot;%1&quot; is not a format of a trail. Formats: %2.</source>
        <translation>„%1“ ist kein Format eines Weges. Formate: %2.</translation>
    </message>
</context>
<context>
    <name>UserSettings</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; belongs to a workspace, not to a person.</source>
        <translation>Die Einstellung „%1“ gehört zu einem Arbeitsbereich, nicht zu einer Person.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the rights of the file.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden. Die Rechte der Datei prüfen.</translation>
    </message>
</context>
<context>
    <name>VersionRules</name>
    <message>
        <source>A version is bound to the digest of its files, which cannot be edited. Register the other file as a new version.</source>
        <translation>Eine Version ist an die Prüfsumme ihrer Dateien gebunden, die nicht bearbeitet werden kann. Die andere Datei als neue Version registrieren.</translation>
    </message>
</context>
<context>
    <name>VersionStateTexts</name>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>The file is not where it was registered. Open the version to say where it is now.</source>
        <translation>Die Datei liegt nicht dort, wo sie registriert wurde. Die Version öffnen und angeben, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>The file is not what was registered. What rests on it is stale.</source>
        <translation>Die Datei ist nicht die registrierte. Was darauf beruht, ist veraltet.</translation>
    </message>
    <message>
        <source>Something that this rests on has changed.</source>
        <translation>Etwas, worauf dies beruht, hat sich geändert.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>WayTexts</name>
    <message>
        <source>said about this node itself</source>
        <translation>über diesen Knoten selbst gesagt</translation>
    </message>
    <message>
        <source>The step from %1 to %2 claims to protect the data, but its evidence does not hold.</source>
        <translation>Der Schritt von %1 nach %2 soll die Daten schützen, aber sein Nachweis gilt nicht.</translation>
    </message>
    <message>
        <source>Classification: %1</source>
        <translation>Einstufung: %1</translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Not for: %1</source>
        <translation>Nicht für: %1</translation>
    </message>
    <message>
        <source>Erase by: %1</source>
        <translation>Löschen bis: %1</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>The worker gave an answer that does not fit the question, so nothing was measured.</source>
        <translation>Der Worker gab eine Antwort, die nicht zur Frage passt; daher wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>The inputs could not be handed to the sandbox: %1.</source>
        <translation>Die Eingaben konnten nicht an die Sandbox übergeben werden: %1.</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>eine Datei öffnen</translation>
    </message>
    <message>
        <source>change a file</source>
        <translation>eine Datei ändern</translation>
    </message>
    <message>
        <source>reach the network</source>
        <translation>das Netzwerk erreichen</translation>
    </message>
    <message>
        <source>start a program</source>
        <translation>ein Programm starten</translation>
    </message>
    <message>
        <source>interfere with another program</source>
        <translation>in ein anderes Programm eingreifen</translation>
    </message>
    <message>
        <source>something a model has no need for</source>
        <translation>etwas, das ein Modell nicht braucht</translation>
    </message>
    <message>
        <source>system call %1</source>
        <translation>Systemaufruf %1</translation>
    </message>
    <message>
        <source>The worker gave an answer that cannot be understood.</source>
        <translation>Der Worker gab eine unverständliche Antwort.</translation>
    </message>
    <message>
        <source>The worker announced an answer of %1 bytes; at most %2 are allowed.</source>
        <translation>Der Worker kündigte eine Antwort von %1 Bytes an; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The worker &quot;%1&quot; could not be started: %2</source>
        <translation>Der Worker „%1“ konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>The program that was started is not the worker of this version of Hallmarker. Install both in the same version.</source>
        <translation>Das gestartete Programm ist nicht der Worker dieser Version von Hallmarker. Beide in derselben Version installieren.</translation>
    </message>
    <message>
        <source>The worker ended before it was ready. Is libtorch installed?</source>
        <translation>Der Worker endete, bevor er bereit war. Ist libtorch installiert?</translation>
    </message>
    <message>
        <source>The worker did not get ready within %1 seconds.</source>
        <translation>Der Worker war nicht innerhalb von %1 Sekunden bereit.</translation>
    </message>
</context>
<context>
    <name>WorkerProblem</name>
    <message>
        <source>hallmarker-worker is not installed, so checks that run a model (performance, FGSM, PGD and the like) do not work here. Install the package hallmarker-worker and start Hallmarker again; everything else works without it.</source>
        <translation>hallmarker-worker ist nicht installiert; daher funktionieren Prüfungen, die ein Modell ausführen (Leistung, FGSM, PGD und ähnliche), hier nicht. Das Paket hallmarker-worker installieren und Hallmarker neu starten; alles andere funktioniert ohne es.</translation>
    </message>
</context>
<context>
    <name>WorkerText</name>
    <message>
        <source>The model was not run: the part &quot;%1&quot; of the sandbox could not be set up on this machine (%2). If you accept to run this model without it, name it in the parameter &quot;accept_unsandboxed&quot;.</source>
        <translation>Das Modell wurde nicht ausgeführt: der Teil „%1“ der Sandbox konnte auf diesem Rechner nicht eingerichtet werden (%2). Soll das Modell trotzdem ohne ihn laufen, ihn im Parameter „accept_unsandboxed“ nennen.</translation>
    </message>
    <message>
        <source>The model could not be evaluated: %1</source>
        <translation>Das Modell konnte nicht ausgewertet werden: %1</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Looking at the model&apos;s outputs and gradients</source>
        <translation>Ausgaben und Gradienten des Modells werden untersucht</translation>
    </message>
    <message>
        <source>Attacking the samples</source>
        <translation>Die Beispiele werden angegriffen</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>Das Modell läuft</translation>
    </message>
    <message>
        <source>The worker could not be reached: %1.</source>
        <translation>Der Worker war nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>The worker ended before it took the job.</source>
        <translation>Der Worker endete, bevor er den Auftrag annahm.</translation>
    </message>
    <message>
        <source>The worker gave an answer that cannot be understood.</source>
        <translation>Der Worker gab eine unverständliche Antwort.</translation>
    </message>
    <message>
        <source>Attack %1 of %2</source>
        <translation>Angriff %1 von %2</translation>
    </message>
    <message>
        <source>The evaluation of the model was cancelled.</source>
        <translation>Die Auswertung des Modells wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The model did not finish within %1 seconds and was stopped. Give it more time in &quot;time_limit&quot;, or fewer samples; a model that never returns cannot be evaluated.</source>
        <translation>Das Modell wurde nicht innerhalb von %1 Sekunden fertig und angehalten. Mit „time_limit“ mehr Zeit geben oder weniger Beispiele wählen; ein Modell, das nie zurückkehrt, kann nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>The model tried to leave its sandbox and was stopped: it called %1. Do not use this model before somebody has looked into it.</source>
        <translation>Das Modell versuchte, seine Sandbox zu verlassen, und wurde angehalten; sein Aufruf: %1. Dieses Modell nicht verwenden, bevor es jemand untersucht hat.</translation>
    </message>
    <message>
        <source>The worker died while it ran the model (signal %1, %2). The file is broken, or made to break readers.</source>
        <translation>Der Worker stürzte ab, während er das Modell ausführte (Signal %1, %2). Die Datei ist beschädigt oder soll Leseprogramme zum Absturz bringen.</translation>
    </message>
    <message>
        <source>The worker did not stop when it was told to, and was ended.</source>
        <translation>Der Worker hielt trotz Aufforderung nicht an und wurde beendet.</translation>
    </message>
    <message>
        <source>The worker ended without an answer.</source>
        <translation>Der Worker endete ohne Antwort.</translation>
    </message>
    <message>
        <source>hallmarker-worker is not installed, so models cannot be evaluated. Install the package hallmarker-worker, or name the program in the environment variable HALLMARKER_WORKER.</source>
        <translation>hallmarker-worker ist nicht installiert; daher können Modelle nicht ausgewertet werden. Das Paket hallmarker-worker installieren oder das Programm in der Umgebungsvariablen HALLMARKER_WORKER nennen.</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Die Sandbox wird gestartet</translation>
    </message>
</context>
<context>
    <name>WorkspaceLocation</name>
    <message>
        <source>The place of the workspace is not understood. Name a file, or postgresql://user@host:port/database?schema=name with a schema of small letters, digits and underscores.</source>
        <translation>Der Ort des Arbeitsbereichs ist unverständlich. Eine Datei nennen oder postgresql://user@host:port/database?schema=name mit einem Schema aus Kleinbuchstaben, Ziffern und Unterstrichen.</translation>
    </message>
</context>
<context>
    <name>WorkspaceSealTexts</name>
    <message>
        <source>The workspace was opened for reading only, so its passphrase cannot be changed.</source>
        <translation>Der Arbeitsbereich wurde nur zum Lesen geöffnet, daher kann seine Passphrase nicht geändert werden.</translation>
    </message>
    <message>
        <source>The workspace has no passphrase. Nothing was changed.</source>
        <translation>Der Arbeitsbereich hat keine Passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key file of this workspace does not hold the key that signs now. Was the key rotated on another machine?</source>
        <translation>Die Schlüsseldatei dieses Arbeitsbereichs enthält nicht den Schlüssel, der jetzt signiert. Wurde der Schlüssel auf einem anderen Rechner gewechselt?</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The workbook could not be written. Look whether the disk is full.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden. Prüfen, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; has %2 rows; a sheet holds %3. Export it as CSV.</source>
        <translation>Die Liste „%1“ hat %2 Zeilen; ein Tabellenblatt fasst %3. Als CSV exportieren.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>A map of keys and values is expected here.</source>
        <translation>Hier wird eine Zuordnung von Schlüsseln und Werten erwartet.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text that is not empty. Put numbers in quotes.</source>
        <translation>„%1“ muss nicht leerer Text sein. Zahlen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it is one of: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein; möglich sind: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a day such as 2026-01-31.</source>
        <translation>„%1“ muss ein Tag wie 2026-01-31 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of keys and values.</source>
        <translation>„%1“ muss eine Zuordnung von Schlüsseln und Werten sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>Der Schlüssel „%1“ ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>A second document begins here; a file holds exactly one.</source>
        <translation>Hier beginnt ein zweites Dokument; eine Datei enthält genau eines.</translation>
    </message>
    <message>
        <source>This alias stands inside of its own anchor.</source>
        <translation>Dieser Alias steht innerhalb seines eigenen Ankers.</translation>
    </message>
    <message>
        <source>A key must be one piece of text.</source>
        <translation>Ein Schlüssel muss ein einzelner Text sein.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>Das Dokument ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The document has more than %1 values, repeated aliases included.</source>
        <translation>Das Dokument hat mehr als %1 Werte, wiederholte Aliasse eingeschlossen.</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is not known here.</source>
        <translation>Das Tag „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number that cannot be kept exactly. Put it in quotes when it is text.</source>
        <translation>„%1“ ist eine Zahl, die nicht exakt erhalten bleiben kann. In Anführungszeichen setzen, wenn es Text ist.</translation>
    </message>
    <message>
        <source>Merge keys (&quot;&lt;&lt;&quot;) are not read. Write the keys out.</source>
        <translation>Merge-Schlüssel („&lt;&lt;“) werden nicht gelesen. Die Schlüssel ausschreiben.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here a second time; the first is in line %2.</source>
        <translation>Der Schlüssel „%1“ steht hier zum zweiten Mal; der erste steht in Zeile %2.</translation>
    </message>
    <message>
        <source>The YAML document has %1 bytes; at most %2 are read.</source>
        <translation>Das YAML-Dokument hat %1 Bytes; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The document is not valid UTF-8 text.</source>
        <translation>Das Dokument ist kein gültiger UTF-8-Text.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>The YAML document could not be read.</source>
        <translation>Das YAML-Dokument konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The YAML document is empty.</source>
        <translation>Das YAML-Dokument ist leer.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>Die Datei „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Die Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The archive could not be read; it is damaged or not a ZIP file.</source>
        <translation>Das Archiv konnte nicht gelesen werden; es ist beschädigt oder keine ZIP-Datei.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than is allowed, at the entry &quot;%1&quot;. It was not read further.</source>
        <translation>Das Archiv wird beim Entpacken größer als erlaubt, beim Eintrag „%1“. Es wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>Die Datei „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The archive has more than %1 entries.</source>
        <translation>Das Archiv hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The archive holds the entry &quot;%1&quot;, which is no plain file inside of its folder. The archive was not read.</source>
        <translation>Das Archiv enthält den Eintrag „%1“, der keine einfache Datei innerhalb seines Ordners ist. Das Archiv wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of the archive is encrypted.</source>
        <translation>Der Eintrag „%1“ des Archivs ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; stands twice in the archive; it is not clear which one counts.</source>
        <translation>Der Eintrag „%1“ steht doppelt im Archiv; es ist unklar, welcher gilt.</translation>
    </message>
    <message>
        <source>The archive has no entry &quot;%1&quot;.</source>
        <translation>Das Archiv hat keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The archive would hold more than 4 GiB or 65,535 entries, which this format cannot.</source>
        <translation>Das Archiv würde mehr als 4 GiB oder 65,535 Einträge enthalten; das lässt dieses Format nicht zu.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Die Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>Das Archiv konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The archive cannot take an entry named &quot;%1&quot;.</source>
        <translation>Das Archiv kann keinen Eintrag mit dem Namen „%1“ aufnehmen.</translation>
    </message>
    <message>
        <source>The archive could not be compressed.</source>
        <translation>Das Archiv konnte nicht komprimiert werden.</translation>
    </message>
</context>
<context>
    <name>ZipDirectory</name>
    <message>
        <source>The archive %1 has no readable directory. It is damaged or was cut off; fetch it again.</source>
        <translation>Das Archiv %1 hat kein lesbares Verzeichnis. Es ist beschädigt oder abgeschnitten; erneut beziehen.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Die Datei %1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The archive %1 says it has %2 members in a directory of %3 bytes; at most %4 members and %5 bytes are read.</source>
        <translation>Das Archiv %1 gibt %2 Dateien in einem Verzeichnis von %3 Bytes an; höchstens %4 Dateien und %5 Bytes werden gelesen.</translation>
    </message>
    <message>
        <source>The archive cannot be trusted: %1</source>
        <translation>Dem Archiv ist nicht zu trauen: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted or patched.</source>
        <translation>„%1“ ist verschlüsselt oder ein Patch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed in a way that is not supported.</source>
        <translation>„%1“ ist auf eine nicht unterstützte Art gepackt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>„%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>the header of &quot;%1&quot; is missing.</source>
        <translation>der Kopf von „%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off.</source>
        <translation>„%1“ ist abgeschnitten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another name or packing in its own header.</source>
        <translation>„%1“ hat im eigenen Kopf einen anderen Namen oder eine andere Packung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 bytes when unpacked.</source>
        <translation>„%1“ ist entpackt größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two sizes.</source>
        <translation>„%1“ hat zwei Größen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be unpacked.</source>
        <translation>„%1“ kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>the checksum of &quot;%1&quot; is wrong.</source>
        <translation>die Prüfsumme von „%1“ ist falsch.</translation>
    </message>
</context>
<context>
    <name>ZipDirectoryTexts</name>
    <message>
        <source>its end is missing; the file may be cut off.</source>
        <translation>sein Ende fehlt; die Datei ist möglicherweise abgeschnitten.</translation>
    </message>
    <message>
        <source>it is larger than 4 GiB, which is not supported.</source>
        <translation>es ist größer als 4 GiB; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>its two directories do not say the same.</source>
        <translation>seine zwei Verzeichnisse stimmen nicht überein.</translation>
    </message>
    <message>
        <source>it is spread over several discs.</source>
        <translation>es ist auf mehrere Datenträger verteilt.</translation>
    </message>
    <message>
        <source>its directory does not lie where it says.</source>
        <translation>sein Verzeichnis liegt nicht am angegebenen Ort.</translation>
    </message>
    <message>
        <source>it has too many members.</source>
        <translation>es hat zu viele Dateien.</translation>
    </message>
    <message>
        <source>its directory is broken.</source>
        <translation>sein Verzeichnis ist beschädigt.</translation>
    </message>
    <message>
        <source>members overlap, or something lies before the archive.</source>
        <translation>Dateien überlappen sich, oder vor dem Archiv liegt noch etwas.</translation>
    </message>
    <message>
        <source>members overlap.</source>
        <translation>Dateien überlappen sich.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AccessRequestForm</name>
    <message>
        <source>Judge and record</source>
        <translation>Beurteilen und festhalten</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt an</translation>
    </message>
    <message>
        <source>A person or team of the inventory. Somebody else is a gap, never allowed.</source>
        <translation>Eine Person oder ein Team aus dem Inventar. Alle anderen sind eine Lücke und nie erlaubt.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Consent to a purpose covers what stands below it in the list, not beside or above it.</source>
        <translation>Die Einwilligung in einen Zweck deckt, was in der Liste darunter steht, nicht daneben oder darüber.</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>Welche Felder</translation>
    </message>
    <message>
        <source>Every field has to be covered. A field that no catalogue knows is given to nobody.</source>
        <translation>Jedes Feld muss gedeckt sein. Ein Feld, das kein Katalog kennt, bekommt niemand.</translation>
    </message>
    <message>
        <source>About which person</source>
        <translation>Über welche Person</translation>
    </message>
    <message>
        <source>Left empty: everybody in the dataset. Only a pseudonym is kept.</source>
        <translation>Leer: alle im Datensatz. Nur ein Pseudonym wird behalten.</translation>
    </message>
    <message>
        <source>Who gets the data</source>
        <translation>Wer die Daten bekommt</translation>
    </message>
    <message>
        <source>Left empty: ourselves.</source>
        <translation>Leer: wir selbst.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Erlaubt bis</translation>
    </message>
    <message>
        <source>Left empty: this once. A grant that lasts raises an alert when its consent ends.</source>
        <translation>Leer: dieses eine Mal. Eine dauernde Freigabe warnt, wenn ihre Einwilligung endet.</translation>
    </message>
    <message>
        <source>No field is known yet: say under &quot;Fields&quot; which category of data the fields of a dataset hold.</source>
        <translation>Noch ist kein Feld bekannt: Geben Sie unter „Felder“ an, welche Datenkategorie die Felder eines Datensatzes enthalten.</translation>
    </message>
    <message>
        <source>Name who asks and at least one field: the verdict appears here before anything is recorded.</source>
        <translation>Nennen Sie, wer anfragt, und mindestens ein Feld: Das Urteil erscheint hier, bevor etwas festgehalten wird.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AgreementForm</name>
    <message>
        <source>Add agreement</source>
        <translation>Vereinbarung anlegen</translation>
    </message>
    <message>
        <source>Save agreement</source>
        <translation>Vereinbarung speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>DPA 2026/03</source>
        <translation>AVV 2026/03</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Somebody who is not in the inventory yet is added to it.</source>
        <translation>Wer noch nicht im Inventar steht, wird dort angelegt.</translation>
    </message>
    <message>
        <source>About which models and datasets</source>
        <translation>Über welche Modelle und Datensätze</translation>
    </message>
    <message>
        <source>For which purposes</source>
        <translation>Für welche Zwecke</translation>
    </message>
    <message>
        <source>What an agreement does not name it does not allow.</source>
        <translation>Was eine Vereinbarung nicht nennt, erlaubt sie nicht.</translation>
    </message>
    <message>
        <source>In which regions</source>
        <translation>In welchen Regionen</translation>
    </message>
    <message>
        <source>Parted by commas; * allows any.</source>
        <translation>Durch Kommas getrennt; * erlaubt alle.</translation>
    </message>
    <message>
        <source>Which categories of data</source>
        <translation>Welche Datenkategorien</translation>
    </message>
    <message>
        <source>contact, financial</source>
        <translation>Kontakt, Finanzen</translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation>Unterauftragnehmer</translation>
    </message>
    <message>
        <source>By name; * allows any.</source>
        <translation>Mit Namen; * erlaubt alle.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Left empty: since ever.</source>
        <translation>Leer: seit jeher.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Left empty: no end. Findings end with the agreement.</source>
        <translation>Leer: ohne Ende. Befunde enden mit der Vereinbarung.</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>Anlage hinzufügen</translation>
    </message>
    <message>
        <source>The document is stored as evidence.</source>
        <translation>Das Dokument wird als Nachweis gespeichert.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AgreementSection</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Filter agreements</source>
        <translation>Vereinbarungen filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Noch keine Vereinbarung</translation>
    </message>
    <message>
        <source>An agreement says what a vendor and you agreed on: for which purposes, where, with which data, until when. Every use of its models and datasets is compared with it.</source>
        <translation>Eine Vereinbarung sagt, was Sie mit einem Anbieter vereinbart haben: für welche Zwecke, wo, mit welchen Daten, bis wann. Jede Nutzung seiner Modelle und Datensätze wird damit verglichen.</translation>
    </message>
    <message>
        <source>&amp;Add agreement ...</source>
        <translation>&amp;Vereinbarung anlegen ...</translation>
    </message>
    <message>
        <source>&amp;Edit agreement ...</source>
        <translation>Vereinbarung &amp;bearbeiten ...</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <comment>a day and how far it is</comment>
        <translation>Bis %1, %2.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Datenkategorien</translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation>Unterauftragnehmer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Uses of its assets</source>
        <translation>Nutzungen seiner Objekte</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>keine erfasst</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <source>The agreement %1 is saved.</source>
        <translation>Die Vereinbarung %1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What was agreed on with vendors, and whether models and datasets are used within it.</source>
        <translation>Was mit Anbietern vereinbart ist, und ob Modelle und Datensätze danach genutzt werden.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>No use is known, so there is nothing to compare. Register how the models and datasets are used.</source>
        <translation>Keine Nutzung ist bekannt, es gibt nichts zu vergleichen. Erfassen Sie, wie Modelle und Datensätze genutzt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) checked: every use is within its agreement.</source>
        <translation>
            <numerusform>%n Objekt geprüft: Jede Nutzung entspricht ihrer Vereinbarung.</numerusform>
            <numerusform>%n Objekte geprüft: Jede Nutzung entspricht ihrer Vereinbarung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) checked, %1 with a use that does not fit.</source>
        <translation>
            <numerusform>%n Objekt geprüft, %1 mit einer Nutzung, die nicht passt.</numerusform>
            <numerusform>%n Objekte geprüft, %1 mit einer Nutzung, die nicht passt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AlertSection</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Warnungen filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No open alert</source>
        <translation>Keine offene Warnung</translation>
    </message>
    <message>
        <source>An access that goes beyond consent, a grant whose consent is gone, a model made from data that may not be used any more: each stands here until somebody acknowledges it.</source>
        <translation>Ein Zugriff über die Einwilligung hinaus, eine Freigabe ohne Einwilligung, ein Modell aus Daten, die nicht mehr genutzt werden dürfen: Alles steht hier, bis jemand es bestätigt.</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Show what it is about</source>
        <translation>&amp;Zeigen, worum es geht</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Way of the data</source>
        <translation>Weg der Daten</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>person and moment</comment>
        <translation>von %1, %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AssetUseForm</name>
    <message>
        <source>Register use</source>
        <translation>Nutzung erfassen</translation>
    </message>
    <message>
        <source>Save use</source>
        <translation>Nutzung speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scoring service</source>
        <translation>Bewertungsdienst</translation>
    </message>
    <message>
        <source>Which model or dataset</source>
        <translation>Welches Modell oder welcher Datensatz</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Wer es nutzt</translation>
    </message>
    <message>
        <source>Left empty: ourselves. A subprocessor by the name that the agreement gives it.</source>
        <translation>Leer: wir selbst. Ein Unterauftragnehmer mit dem Namen aus der Vereinbarung.</translation>
    </message>
    <message>
        <source>For which purposes</source>
        <translation>Für welche Zwecke</translation>
    </message>
    <message>
        <source>Without one, nobody can tell whether the use is within its agreement.</source>
        <translation>Ohne einen Zweck kann niemand sagen, ob die Nutzung der Vereinbarung entspricht.</translation>
    </message>
    <message>
        <source>In which regions</source>
        <translation>In welchen Regionen</translation>
    </message>
    <message>
        <source>Parted by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>With which categories of data</source>
        <translation>Mit welchen Datenkategorien</translation>
    </message>
    <message>
        <source>contact, financial</source>
        <translation>Kontakt, Finanzen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Left empty: it goes on.</source>
        <translation>Leer: sie dauert an.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::BadRowsTable</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was fehlerhaft ist</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>ganze Zeile</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::Breadcrumb</name>
    <message>
        <source>Breadcrumb</source>
        <translation>Navigationspfad</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::BusyMark</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CanvasView</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message numerus="yes">
        <source>%n wire(s) in</source>
        <comment>connections of a box of a drawing</comment>
        <translation>
            <numerusform>%n Verbindung hinein</numerusform>
            <numerusform>%n Verbindungen hinein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wire(s) out</source>
        <comment>connections of a box of a drawing</comment>
        <translation>
            <numerusform>%n Verbindung hinaus</numerusform>
            <numerusform>%n Verbindungen hinaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es). Arrow keys follow the wires, Enter opens, Home shows all.</source>
        <translation>
            <numerusform>%n Kasten. Pfeiltasten folgen den Verbindungen, Eingabe öffnet, Pos1 zeigt alles.</numerusform>
            <numerusform>%n Kästen. Pfeiltasten folgen den Verbindungen, Eingabe öffnet, Pos1 zeigt alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of a wire of a drawing</comment>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardExportPanel</name>
    <message>
        <source>&amp;Save as ...</source>
        <translation>&amp;Speichern unter ...</translation>
    </message>
    <message>
        <source>Export the card</source>
        <translation>Modellkarte exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What the format could not hold</source>
        <translation>Was das Format nicht fassen konnte</translation>
    </message>
    <message>
        <source>Back to the &amp;preview</source>
        <translation>Zurück zur &amp;Vorschau</translation>
    </message>
    <message>
        <source>Exported to %1. Nothing was left out.</source>
        <translation>Nach %1 exportiert. Es wurde nichts weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1. %n thing(s) did not fit into the format:</source>
        <translation>
            <numerusform>Nach %1 exportiert. %n Sache passte nicht in das Format:</numerusform>
            <numerusform>Nach %1 exportiert. %n Sachen passten nicht in das Format:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and why the format could not hold it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardFieldEditor</name>
    <message>
        <source>One row a line, parts divided by |</source>
        <translation>Eine Tabellenzeile je Zeile, Teile durch | getrennt</translation>
    </message>
    <message>
        <source>One entry a line</source>
        <translation>Ein Eintrag je Zeile</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardFigures</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Measured figures of the card</source>
        <translation>Gemessene Kennzahlen der Modellkarte</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Figures come from findings alone. Run a check on this model version to get the first.</source>
        <translation>Kennzahlen stammen allein aus Befunden. Eine Prüfung an dieser Modellversion durchführen, um die ersten zu erhalten.</translation>
    </message>
    <message>
        <source>%1 on %2, measured %3</source>
        <comment>check, data, time</comment>
        <translation>%1 auf %2, gemessen %3</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardPage</name>
    <message>
        <source>&amp;Model version</source>
        <translation>&amp;Modellversion</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Vorschau der Modellkarte</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>A card tells what a model is for and how well it does, each figure from a finding. Import a model in the inventory first.</source>
        <translation>Eine Modellkarte sagt, wozu ein Modell dient und wie gut es das leistet, jede Kennzahl aus einem Befund. Zuerst im Inventar ein Modell importieren.</translation>
    </message>
    <message>
        <source>What people write, and what findings measured. Stored when you leave a field.</source>
        <translation>Was Menschen schreiben und was Befunde gemessen haben. Gespeichert beim Verlassen eines Feldes.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>&amp;Export card ...</source>
        <translation>Modellkarte &amp;exportieren ...</translation>
    </message>
    <message>
        <source>&amp;Cite newest findings</source>
        <translation>Neueste Befunde &amp;zitieren</translation>
    </message>
    <message>
        <source>Model card %1</source>
        <translation>Modellkarte %1</translation>
    </message>
    <message>
        <source>What was typed before the last end is in the card again.</source>
        <translation>Was vor dem letzten Beenden eingegeben wurde, steht wieder in der Modellkarte.</translation>
    </message>
    <message numerus="yes">
        <source>The card cites %n finding(s).</source>
        <translation>
            <numerusform>Die Modellkarte zitiert %n Befund.</numerusform>
            <numerusform>Die Modellkarte zitiert %n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the card as %1</source>
        <translation>Modellkarte als %1 exportieren</translation>
    </message>
    <message>
        <source>Not typed here: %1.</source>
        <comment>where the value comes from</comment>
        <translation>Wird nicht hier eingegeben: %1.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>This text was not stored. It stays here, to be copied, and is tried again when you leave the field. %1</source>
        <translation>Dieser Text wurde nicht gespeichert. Er bleibt hier und lässt sich kopieren; beim Verlassen des Felds wird es erneut versucht. %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart: %1. The table beside it has the same figures.</source>
        <translation>Diagramm: %1. Die Tabelle daneben enthält dieselben Kennzahlen.</translation>
    </message>
    <message>
        <source>Show %1 as a chart</source>
        <translation>%1 als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>%1 als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Interval of %1</source>
        <translation>Intervall von %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ChecksPage</name>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <source>A finding says what was measured, on which exact data, with what result. Run a check to get the first.</source>
        <translation>Ein Befund sagt, was gemessen wurde, an welchen Daten genau und mit welchem Ergebnis. Eine Prüfung starten, um den ersten zu erhalten.</translation>
    </message>
    <message>
        <source>What was measured, and what it is worth now.</source>
        <translation>Was gemessen wurde und was es jetzt wert ist.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Run a check ...</source>
        <translation>&amp;Prüfung starten ...</translation>
    </message>
    <message>
        <source>Run &amp;again ...</source>
        <translation>&amp;Erneut starten ...</translation>
    </message>
    <message>
        <source>Run a check</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>%1 has a new finding.</source>
        <translation>%1 hat einen neuen Befund.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;smallest classes</source>
        <translation>&amp;Kleinste Klassen anzeigen</translation>
    </message>
    <message>
        <source>Records of the smallest classes</source>
        <translation>Zeilen der kleinsten Klassen</translation>
    </message>
    <message>
        <source>Run the model without &quot;%1&quot;?</source>
        <translation>Das Modell ohne „%1“ ausführen?</translation>
    </message>
    <message>
        <source>This part of the sandbox keeps a model of unknown origin from doing harm. Without it, run only a model whose makers you trust. That you accepted it stands in the finding, with your name in the log.</source>
        <translation>Dieser Teil der Sandbox hält ein Modell unbekannter Herkunft davon ab, Schaden anzurichten. Ohne ihn nur ein Modell ausführen, dessen Herstellern vertraut wird. Dass dies akzeptiert wurde, steht im Befund und mit dem eigenen Namen im Protokoll.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to accept</source>
        <translation>Zum Akzeptieren „%1“ eingeben</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Accept and run</source>
        <translation>Akzeptieren und ausführen</translation>
    </message>
    <message>
        <source>The model was not run: &quot;%1&quot; was not typed, so nothing was accepted.</source>
        <translation>Das Modell wurde nicht ausgeführt: „%1“ wurde nicht eingegeben; daher wurde nichts akzeptiert.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ClassRecordsView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export these records ...</source>
        <translation>Diese Zeilen &amp;exportieren ...</translation>
    </message>
    <message>
        <source>Records of the smallest classes</source>
        <translation>Zeilen der kleinsten Klassen</translation>
    </message>
    <message>
        <source>&amp;Back to the finding</source>
        <translation>&amp;Zurück zum Befund</translation>
    </message>
    <message>
        <source>All quasi-identifiers: %1</source>
        <translation>Alle Quasi-Identifikatoren: %1</translation>
    </message>
    <message>
        <source>&amp;Grouped by</source>
        <translation>&amp;Gruppiert nach</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Die Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>The file is compared with the one that was measured, and grouped anew.</source>
        <translation>Die Datei wird mit der gemessenen verglichen und neu gruppiert.</translation>
    </message>
    <message>
        <source>Read the records of the smallest classes</source>
        <translation>Zeilen der kleinsten Klassen lesen</translation>
    </message>
    <message>
        <source>No records to show</source>
        <translation>Keine Zeilen anzuzeigen</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>Zeilen darin</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 of %2 classes, the smallest first: %3 records. Row numbers count from 1, without the header. These values were read just now and are not kept; they may be personal data.</source>
        <translation>%1 von %2 Klassen, die kleinsten zuerst: %3 Zeilen. Zeilennummern zählen ab 1, ohne die Kopfzeile. Diese Werte wurden soeben gelesen und werden nicht aufbewahrt; sie können personenbezogene Daten sein.</translation>
    </message>
    <message>
        <source>Export personal values?</source>
        <translation>Personenbezogene Werte exportieren?</translation>
    </message>
    <message>
        <source>The file will hold the values of single persons as they stand in the data, and these are the records that are easiest to recognise. Keep it where only those who need it can read it, and delete it afterwards. The log notes that you exported them; it holds none of the values.</source>
        <translation>Die Datei wird die Werte einzelner Personen enthalten, wie sie in den Daten stehen, und es sind die Zeilen, die am leichtesten wiederzuerkennen sind. Sie dort aufbewahren, wo nur diejenigen sie lesen können, die sie brauchen, und danach löschen. Das Protokoll vermerkt, wer sie exportiert hat; es enthält keinen der Werte.</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Nicht exportieren</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1. The file can be read by you alone.</source>
        <translation>Nach %1 exportiert. Die Datei ist nur mit dem eigenen Benutzerkonto lesbar.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Run a command or find a record</source>
        <translation>Befehl ausführen oder Objekt finden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CommandRegistry</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ConflictView</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Two changes of &quot;%1&quot;</source>
        <translation>Zwei Änderungen von „%1“</translation>
    </message>
    <message>
        <source>%1 stored another text on %2, while you were writing. Yours is kept here until you decide.</source>
        <translation>%1 speicherte am %2 während des Schreibens einen anderen Text. Der eigene wird bis zur Entscheidung hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>M&amp;ine</source>
        <translation>E&amp;igene Fassung</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Eigene Fassung: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde Fassung</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Fremde Fassung: %1</translation>
    </message>
    <message>
        <source>Merged text of &quot;%1&quot;</source>
        <translation>Zusammengeführter Text von „%1“</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merged: write what shall stand there</source>
        <translation>Zusammengeführt: schreiben, was dort stehen soll</translation>
    </message>
    <message>
        <source>Store the &amp;final text</source>
        <translation>&amp;Endgültigen Text speichern</translation>
    </message>
    <message>
        <source>Will be stored: %1</source>
        <translation>Wird gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ConsentImportForm</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the file says that cannot be used</source>
        <translation>Was die Datei sagt und sich nicht nutzen lässt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>ISO/IEC TS 27560 as JSON or JSON Lines, Kantara receipts, or CSV.</source>
        <translation>ISO/IEC TS 27560 als JSON oder JSON Lines, Kantara-Belege oder CSV.</translation>
    </message>
    <message>
        <source>Datasets collected under them</source>
        <translation>Datensätze, die unter ihnen erhoben wurden</translation>
    </message>
    <message>
        <source>Beside those that the file names.</source>
        <translation>Neben denen, die die Datei nennt.</translation>
    </message>
    <message>
        <source>When a record cannot be used</source>
        <translation>Wenn ein Eintrag unbrauchbar ist</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Nichts importieren</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ihn weglassen</translation>
    </message>
    <message>
        <source>Choose a file: what is in it is shown here before anything is stored.</source>
        <translation>Wählen Sie eine Datei: Was darin ist, steht hier, bevor etwas gespeichert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent record(s) can be used</source>
        <translation>
            <numerusform>%n Einwilligung ist brauchbar</numerusform>
            <numerusform>%n Einwilligungen sind brauchbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <comment>records of a file that cannot be used</comment>
        <translation>
            <numerusform>%n ist es nicht</numerusform>
            <numerusform>%n sind es nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n record(s) cannot be used. Repair them, or leave them out.</source>
        <translation>
            <numerusform>Nichts wurde importiert: %n Eintrag ist unbrauchbar. Bessern Sie ihn aus, oder lassen Sie ihn weg.</numerusform>
            <numerusform>Nichts wurde importiert: %n Einträge sind unbrauchbar. Bessern Sie sie aus, oder lassen Sie sie weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ConsentPage</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Access requests</source>
        <translation>Zugriffsanfragen</translation>
    </message>
    <message>
        <source>Consent records</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What may be done with whose data, and who asked for it.</source>
        <translation>Was mit wessen Daten geschehen darf, und wer danach gefragt hat.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Start or stop the &amp;watch</source>
        <translation>Über&amp;wachung starten oder beenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) about consent wait for somebody.</source>
        <translation>
            <numerusform>%n Warnung zu Einwilligungen wartet auf jemanden.</numerusform>
            <numerusform>%n Warnungen zu Einwilligungen warten auf jemanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Warnungen zeigen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ConsentSection</name>
    <message>
        <source>Consent records</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Filter consents</source>
        <translation>Einwilligungen filtern</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Status jetzt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>No consent record yet</source>
        <translation>Noch keine Einwilligung</translation>
    </message>
    <message>
        <source>A record says what may be done with whose data: for which purposes, with which categories, by whom, where and until when. Import those that were collected.</source>
        <translation>Ein Eintrag sagt, was mit wessen Daten geschehen darf: für welche Zwecke, mit welchen Kategorien, durch wen, wo und bis wann. Importieren Sie die eingeholten.</translation>
    </message>
    <message>
        <source>&amp;Import consents ...</source>
        <translation>Einwilligungen &amp;importieren ...</translation>
    </message>
    <message>
        <source>&amp;End consent ...</source>
        <translation>Einwilligung b&amp;eenden ...</translation>
    </message>
    <message>
        <source>everybody in them</source>
        <translation>alle darin</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>everybody in the datasets</source>
        <translation>alle in den Datensätzen</translation>
    </message>
    <message>
        <source>one person, known by a pseudonym</source>
        <translation>eine Person, unter einem Pseudonym bekannt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweistext</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>So wird widerrufen</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was sie erlaubt</translation>
    </message>
    <message>
        <source>What it allows, %1</source>
        <translation>Was sie erlaubt, %1</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Datenkategorien</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>only ourselves</source>
        <translation>nur wir selbst</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <comment>day, state, person</comment>
        <translation>%1: %2, durch %3</translation>
    </message>
    <message>
        <source>Import consent records</source>
        <translation>Einwilligungen importieren</translation>
    </message>
    <message>
        <source>%1 consent records added, %2 changed, %3 as before.</source>
        <translation>%1 Einwilligungen neu, %2 geändert, %3 wie zuvor.</translation>
    </message>
    <message>
        <source>End consent</source>
        <translation>Einwilligung beenden</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>Live grants that rest on it and models made from its data raise alerts.</source>
        <translation>Laufende Freigaben, die darauf beruhen, und Modelle aus diesen Daten lösen Warnungen aus.</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Wer sie beendet hat</translation>
    </message>
    <message>
        <source>Not the person&apos;s name: it stays in the log.</source>
        <translation>Nicht der Name der Person: Er bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>the person, by the form on the web</source>
        <translation>die Person, über das Formular im Netz</translation>
    </message>
    <message>
        <source>End the consent %1</source>
        <translation>Die Einwilligung %1 beenden</translation>
    </message>
    <message>
        <source>The consent %1 has ended.</source>
        <translation>Die Einwilligung %1 ist beendet.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DatasetAboutForm</name>
    <message>
        <source>It holds personal data</source>
        <translation>Enthält personenbezogene Daten</translation>
    </message>
    <message>
        <source>It holds special categories of it (GDPR Art. 9)</source>
        <translation>Enthält besondere Kategorien davon (Art. 9 DSGVO)</translation>
    </message>
    <message>
        <source>About the dataset</source>
        <translation>Über den Datensatz</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A further file under the name of a dataset becomes a further version of it.</source>
        <translation>Eine weitere Datei unter dem Namen eines Datensatzes wird eine weitere Version davon.</translation>
    </message>
    <message>
        <source>Licen&amp;ce</source>
        <translation>Li&amp;zenz</translation>
    </message>
    <message>
        <source>An SPDX identifier, or a text.</source>
        <translation>Eine SPDX-Kennung oder ein Text.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Owne&amp;r</source>
        <translation>Zu&amp;ständig</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>Z&amp;weck</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>special</source>
        <translation>besonders schutzbedürftig</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Der Datensatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch keine Angabe</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DatasetImportView</name>
    <message>
        <source>These bytes are registered already, as %1. Nothing was written.</source>
        <translation>Diese Bytes sind bereits als %1 registriert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Imported as %1.</source>
        <translation>Als %1 importiert.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. The file stays where it is.</source>
        <translation>Vor dem Drücken von Importieren wird nichts geschrieben. Die Datei bleibt an ihrem Ort.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>Is read &amp;as</source>
        <translation>Wird &amp;gelesen als</translation>
    </message>
    <message>
        <source>First rows as they are read</source>
        <translation>Erste Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Broken rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 untersuchen</translation>
    </message>
    <message>
        <source>A NumPy array of the type %1 and the shape %2. Its numbers are not shown.</source>
        <translation>Ein NumPy-Array vom Typ %1 und der Form %2. Die Zahlen werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>%1 holds %2 tables. Choose one under &quot;Table&quot;.</source>
        <translation>%1 enthält %2 Tabellen. Unter „Tabelle“ eine wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole file was read: %1 rows, %2.</source>
        <translation>Die ganze Datei wurde gelesen: %1 Zeilen, %2.</translation>
    </message>
    <message>
        <source>The first %1 rows of %2 were looked at: %3. The import reads all.</source>
        <translation>Die ersten %1 Zeilen von %2 wurden untersucht: %3. Der Import liest alle.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 werden angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more will stand in the import report.</source>
        <translation>
            <numerusform>%n weitere wird im Importbericht stehen.</numerusform>
            <numerusform>%n weitere werden im Importbericht stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken rows: %1. As it is, the file would be refused; repair it, or leave them out under &quot;Broken rows&quot;.</source>
        <translation>Fehlerhafte Zeilen: %1. So würde die Datei abgelehnt; sie berichtigen oder die Zeilen unter „Fehlerhafte Zeilen“ weglassen.</translation>
    </message>
    <message>
        <source>Broken rows: %1. They will be left out.</source>
        <translation>Fehlerhafte Zeilen: %1. Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 has no rows of data.</source>
        <translation>%1 hat keine Datenzeilen.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DayField</name>
    <message>
        <source>Year-month-day, as in 2026-03-01</source>
        <translation>Jahr-Monat-Tag, wie 2026-03-01</translation>
    </message>
    <message>
        <source>This is not a day. Write it as in 2026-03-01.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie 2026-03-01.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DialectForm</name>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eine wählen</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>T&amp;rennzeichen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Anfü&amp;hrungszeichen</translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation>doppelt &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>einfach &apos;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>K&amp;odierung</translation>
    </message>
    <message>
        <source>&amp;First row</source>
        <translation>&amp;Erste Zeile</translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Deci&amp;mal sign</source>
        <translation>Dezi&amp;malzeichen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Mi&amp;ssing values</source>
        <translation>&amp;Fehlende Werte</translation>
    </message>
    <message>
        <source>Texts that mean &quot;no value&quot;, separated by commas; an empty cell is one already.</source>
        <translation>Texte, die „kein Wert“ bedeuten, durch Kommas getrennt; eine leere Zelle gilt bereits als solcher.</translation>
    </message>
    <message>
        <source>&amp;Broken rows</source>
        <translation>Fehlerh&amp;afte Zeilen</translation>
    </message>
    <message>
        <source>Leave out up to 10</source>
        <translation>Bis zu 10 weglassen</translation>
    </message>
    <message>
        <source>Leave out up to 100</source>
        <translation>Bis zu 100 weglassen</translation>
    </message>
    <message>
        <source>Leave all of them out</source>
        <translation>Alle weglassen</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Die Datei ablehnen</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Text in columns (CSV)</source>
        <translation>Text in Spalten (CSV)</translation>
    </message>
    <message>
        <source>JSON, one object a row</source>
        <translation>JSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>none but empty cells</source>
        <translation>keine außer leeren Zellen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DispositionForm</name>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the log, with your name.</source>
        <translation>Steht mit Ihrem Namen im Protokoll.</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>A day that is still to come.</source>
        <translation>Ein Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>A log of the deletion, a certificate, the report of the retraining. It is stored as evidence.</source>
        <translation>Ein Löschprotokoll, eine Bescheinigung, der Bericht des neuen Trainings. Er wird als Nachweis gespeichert.</translation>
    </message>
    <message>
        <source>Finding it rests on</source>
        <translation>Befund, auf dem sie beruht</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>Only findings that passed and are current carry a decision.</source>
        <translation>Nur bestandene und aktuelle Befunde tragen eine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DueSection</name>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Filter assets</source>
        <translation>Objekte filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Braucht Arbeit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nothing needs work</source>
        <translation>Nichts braucht Arbeit</translation>
    </message>
    <message>
        <source>Each version of a dataset or model stands here with the day its time is over. Rules say how long data is kept; a profile says what an asset holds and since when.</source>
        <translation>Jede Version eines Datensatzes oder Modells steht hier mit dem Tag, an dem ihre Zeit vorbei ist. Regeln sagen, wie lange Daten aufbewahrt werden; ein Profil sagt, was ein Objekt enthält und seit wann.</translation>
    </message>
    <message>
        <source>&amp;Decide ...</source>
        <translation>&amp;Entscheiden ...</translation>
    </message>
    <message>
        <source>Retention &amp;profile ...</source>
        <translation>Aufbewahrungs&amp;profil ...</translation>
    </message>
    <message>
        <source>Hold &amp;this asset ...</source>
        <translation>&amp;Dieses Objekt sperren ...</translation>
    </message>
    <message>
        <source>Has to be gone by</source>
        <translation>Muss weg sein bis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day and how far it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>%1, says the rule &quot;%2&quot;</source>
        <translation>%1, sagt die Regel „%2“</translation>
    </message>
    <message>
        <source>Way of the data</source>
        <translation>Weg der Daten</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a trigger and its day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Known dates</source>
        <translation>Bekannte Daten</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>%1, by %2 on %3. %4</source>
        <comment>decision, person, day, reason</comment>
        <translation>%1, von %2 am %3. %4</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>Decided about %1.</source>
        <translation>Über %1 ist entschieden.</translation>
    </message>
    <message>
        <source>Retention profile of %1</source>
        <translation>Aufbewahrungsprofil von %1</translation>
    </message>
    <message>
        <source>The profile of %1 is saved.</source>
        <translation>Das Profil von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>The hold %1 is placed.</source>
        <translation>Der Sperrvermerk %1 ist gesetzt.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DueStrip</name>
    <message>
        <source>What is due, by month</source>
        <translation>Was fällig ist, nach Monaten</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Without a known date</source>
        <translation>Ohne bekannten Tag</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Past its day</source>
        <translation>Über den Tag hinaus</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later than a year from now</source>
        <translation>Später als in einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n due</source>
        <translation>
            <numerusform>%1: %n fällig</numerusform>
            <numerusform>%1: %n fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Chosen: Space shows all again.</source>
        <translation>%1. Gewählt: Die Leertaste zeigt wieder alle.</translation>
    </message>
    <message>
        <source>%1. Space shows only these.</source>
        <translation>%1. Die Leertaste zeigt nur diese.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::EmptyState</name>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>There are entries here, but the filter hides all of them.</source>
        <translation>Hier gibt es Einträge, aber der Filter verbirgt alle.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasureCaseView</name>
    <message>
        <source>Tasks that are decided</source>
        <translation>Entschiedene Aufgaben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Way of the data</source>
        <translation>Weg der Daten</translation>
    </message>
    <message>
        <source>Tasks of the case</source>
        <translation>Aufgaben des Falls</translation>
    </message>
    <message>
        <source>No task</source>
        <translation>Keine Aufgabe</translation>
    </message>
    <message>
        <source>The lineage shows no place that the data reached.</source>
        <translation>Die Herkunft zeigt keine Stelle, die die Daten erreicht haben.</translation>
    </message>
    <message>
        <source>closed by %1 on %2</source>
        <translation>geschlossen von %1 am %2</translation>
    </message>
    <message>
        <source>Time limit %1, %2</source>
        <comment>a day and how far it is</comment>
        <translation>Frist %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>Gestellt von %1.</translation>
    </message>
    <message>
        <source>Who asked has been erased.</source>
        <translation>Wer den Antrag stellte, ist gelöscht.</translation>
    </message>
    <message>
        <source>Extended by two months: %1</source>
        <translation>Um zwei Monate verlängert: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
    <message>
        <source>The data stopped at: %1</source>
        <translation>Die Daten endeten bei: %1</translation>
    </message>
    <message>
        <source>Evidence stale</source>
        <translation>Nachweis veraltet</translation>
    </message>
    <message>
        <source>The finding it rests on no longer holds, so it counts as open.</source>
        <translation>Der Befund, auf dem sie beruht, gilt nicht mehr; sie zählt als offen.</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>Gesperrt durch %1.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasurePlanView</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>What the request reaches</source>
        <translation>Was der Antrag erreicht</translation>
    </message>
    <message>
        <source>Nothing to erase</source>
        <translation>Nichts zu löschen</translation>
    </message>
    <message>
        <source>By its labels this node holds no personal data.</source>
        <translation>Nach seinen Kennzeichen enthält dieser Knoten keine personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>Where data of a person in %1 went, as the times of runs allow. Nothing is written; the plan can be exported.</source>
        <translation>Wohin Daten einer Person in %1 gelangt sind, soweit die Zeiten der Läufe es zulassen. Es wird nichts geschrieben; der Plan kann exportiert werden.</translation>
    </message>
    <message>
        <source>What stopped it</source>
        <translation>Was es gestoppt hat</translation>
    </message>
    <message>
        <source>E&amp;xport plan ...</source>
        <translation>Plan e&amp;xportieren ...</translation>
    </message>
    <message>
        <source>Back to the node</source>
        <translation>Zurück zum Knoten</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasureRequestForm</name>
    <message>
        <source>File request</source>
        <translation>Antrag aufnehmen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>A number or word for the case. Not the person&apos;s name: it stays in the log.</source>
        <translation>Eine Nummer oder ein Wort für den Fall. Nicht der Name der Person: Er bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt an</translation>
    </message>
    <message>
        <source>A personal field: kept beside the log, and erased when the case is closed.</source>
        <translation>Ein personenbezogenes Feld: neben dem Protokoll verwahrt und gelöscht, wenn der Fall geschlossen wird.</translation>
    </message>
    <message>
        <source>Known to hold the person&apos;s data</source>
        <translation>Enthalten bekanntlich Daten der Person</translation>
    </message>
    <message>
        <source>Every copy, model and prediction that the lineage shows from there becomes a task.</source>
        <translation>Jede Kopie, jedes Modell und jede Vorhersage, die die Herkunft von dort zeigt, wird eine Aufgabe.</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Tag des Antrags</translation>
    </message>
    <message>
        <source>Left empty: today. The time limit is one month from then.</source>
        <translation>Leer: heute. Die Frist ist ein Monat von da an.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Without personal data: it stays in the log.</source>
        <translation>Ohne personenbezogene Daten: Sie bleibt im Protokoll.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasureSection</name>
    <message>
        <source>Erasure cases</source>
        <translation>Löschfälle</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Fälle filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>No request for erasure</source>
        <translation>Kein Löschantrag</translation>
    </message>
    <message>
        <source>Somebody asks for their data to be erased: file it here. The lineage then shows every copy, model and prediction that it reached, and each becomes a task.</source>
        <translation>Jemand bittet um die Löschung seiner Daten: Nehmen Sie es hier auf. Die Herkunft zeigt dann jede Kopie, jedes Modell und jede Vorhersage, die sie erreichten, und jede wird eine Aufgabe.</translation>
    </message>
    <message>
        <source>&amp;File request ...</source>
        <translation>Antrag au&amp;fnehmen ...</translation>
    </message>
    <message>
        <source>Decide ta&amp;sk ...</source>
        <translation>Über Auf&amp;gabe entscheiden ...</translation>
    </message>
    <message>
        <source>&amp;Close case ...</source>
        <translation>Fall s&amp;chließen ...</translation>
    </message>
    <message>
        <source>E&amp;xtend time limit ...</source>
        <translation>Frist &amp;verlängern ...</translation>
    </message>
    <message>
        <source>Trace a&amp;gain</source>
        <translation>Erne&amp;ut verfolgen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Request for erasure</source>
        <translation>Löschantrag</translation>
    </message>
    <message>
        <source>The case %1 is filed.</source>
        <translation>Der Fall %1 ist aufgenommen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an asset, and the case</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Decided about %1.</source>
        <translation>Über %1 ist entschieden.</translation>
    </message>
    <message>
        <source>The lineage was followed again for %1.</source>
        <translation>Die Herkunft wurde für %1 erneut verfolgt.</translation>
    </message>
    <message>
        <source>Extend the time limit by two months?</source>
        <translation>Die Frist um zwei Monate verlängern?</translation>
    </message>
    <message>
        <source>This can be done once, and the person has to be told why (GDPR Art. 12(3)).</source>
        <translation>Das geht einmal, und die Person muss erfahren, warum (Art. 12 Abs. 3 DSGVO).</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The time limit of %1 is extended.</source>
        <translation>Die Frist von %1 ist verlängert.</translation>
    </message>
    <message>
        <source>Close the case &quot;%1&quot;?</source>
        <translation>Den Fall „%1“ schließen?</translation>
    </message>
    <message>
        <source>Every place has to be decided. The decisions and their proof stay.</source>
        <translation>Über jede Stelle muss entschieden sein. Die Entscheidungen und ihre Belege bleiben.</translation>
    </message>
    <message>
        <source>Every place has to be decided. The decisions and their proof stay; who asked is erased for good.</source>
        <translation>Über jede Stelle muss entschieden sein. Die Entscheidungen und ihre Belege bleiben; wer den Antrag stellte, wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Fall schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>The case %1 is closed.</source>
        <translation>Der Fall %1 ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasureTaskForm</name>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>What became of the data</source>
        <translation>Was aus den Daten wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Of a refusal the legal ground; else how it was searched, or why.</source>
        <translation>Bei einer Ablehnung der Rechtsgrund; sonst wie gesucht wurde, oder warum.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt bis</translation>
    </message>
    <message>
        <source>A day that is still to come. The task stays open until it is done.</source>
        <translation>Ein Tag, der noch kommt. Die Aufgabe bleibt offen, bis sie erledigt ist.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>A log of the deletion, the recipient&apos;s answer, the report of the retraining.</source>
        <translation>Ein Löschprotokoll, die Antwort des Empfängers, der Bericht des neuen Trainings.</translation>
    </message>
    <message>
        <source>Version that takes its place</source>
        <translation>Version, die sie ersetzt</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>Finding it rests on</source>
        <translation>Befund, auf dem sie beruht</translation>
    </message>
    <message>
        <source>When the finding goes stale, the task is open again.</source>
        <translation>Wird der Befund veraltet, ist die Aufgabe wieder offen.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ExceptionSection</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Filter exceptions</source>
        <translation>Ausnahmen filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Wer darf</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>Verantwortet von</translation>
    </message>
    <message>
        <source>No exception</source>
        <translation>Keine Ausnahme</translation>
    </message>
    <message>
        <source>An exception allows somebody what consent does not cover, for a reason that somebody answers for, and until a day.</source>
        <translation>Eine Ausnahme erlaubt jemandem, was die Einwilligung nicht deckt, aus einem Grund, den jemand verantwortet, und bis zu einem Tag.</translation>
    </message>
    <message>
        <source>Grant e&amp;xception ...</source>
        <translation>Aus&amp;nahme gewähren ...</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>All fields of %1</source>
        <translation>Alle Felder von %1</translation>
    </message>
    <message>
        <source>Grant exception</source>
        <translation>Ausnahme gewähren</translation>
    </message>
    <message>
        <source>A person or team of the inventory.</source>
        <translation>Eine Person oder ein Team aus dem Inventar.</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>Welche Felder</translation>
    </message>
    <message>
        <source>You answer for it: your name stands in the log.</source>
        <translation>Sie verantworten sie: Ihr Name steht im Protokoll.</translation>
    </message>
    <message>
        <source>A day that is still to come.</source>
        <translation>Ein Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>Grant an exception</source>
        <translation>Eine Ausnahme gewähren</translation>
    </message>
    <message>
        <source>The exception holds until %1.</source>
        <translation>Die Ausnahme gilt bis %1.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FieldCatalogueForm</name>
    <message>
        <source>Save fields</source>
        <translation>Felder speichern</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>As the inventory names it.</source>
        <translation>Wie das Inventar ihn nennt.</translation>
    </message>
    <message>
        <source>Fields, one a line</source>
        <translation>Felder, eines je Zeile</translation>
    </message>
    <message>
        <source>Field = category. &quot;none&quot; for a field that is not personal. What is not here is given to nobody.</source>
        <translation>Feld = Kategorie. „none“ für ein Feld ohne Personenbezug. Was hier fehlt, bekommt niemand.</translation>
    </message>
    <message>
        <source>email = contact</source>
        <translation>email = kontakt</translation>
    </message>
    <message>
        <source>Line %1 is not of the form &quot;field = category&quot;. Write &quot;none&quot; for a field that is not personal.</source>
        <translation>Zeile %1 hat nicht die Form „Feld = Kategorie“. Schreiben Sie „none“ für ein Feld ohne Personenbezug.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FieldSection</name>
    <message>
        <source>Field catalogues</source>
        <translation>Feldkataloge</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>Datensätze filtern</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>No field is known yet</source>
        <translation>Noch ist kein Feld bekannt</translation>
    </message>
    <message>
        <source>Say which category of data each field of a dataset holds. A request for a field that is not here is a gap: nobody gets it.</source>
        <translation>Sagen Sie, welche Datenkategorie jedes Feld eines Datensatzes enthält. Eine Anfrage nach einem Feld, das hier fehlt, ist eine Lücke: Niemand bekommt es.</translation>
    </message>
    <message>
        <source>&amp;Name fields ...</source>
        <translation>Felder &amp;nennen ...</translation>
    </message>
    <message>
        <source>Edit &amp;fields ...</source>
        <translation>&amp;Felder bearbeiten ...</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>Felder von %1</translation>
    </message>
    <message>
        <source>Fields of a dataset</source>
        <translation>Felder eines Datensatzes</translation>
    </message>
    <message>
        <source>The fields of %1 are saved.</source>
        <translation>Die Felder von %1 sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FilterBar</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FindingSection</name>
    <message>
        <source>Findings about agreements</source>
        <translation>Befunde zu Vereinbarungen</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Model or dataset</source>
        <translation>Modell oder Datensatz</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>Check now compares every known use with the agreements and keeps a finding for each asset. It goes stale when a use, an agreement or the asset changes, and ends with the agreement.</source>
        <translation>„Jetzt prüfen“ vergleicht jede bekannte Nutzung mit den Vereinbarungen und behält für jedes Objekt einen Befund. Er veraltet, wenn sich Nutzung, Vereinbarung oder Objekt ändern, und endet mit der Vereinbarung.</translation>
    </message>
    <message>
        <source>&amp;Go to finding</source>
        <translation>Zum &amp;Befund gehen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FindingView</name>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Doubtful because of: %1.</source>
        <translation>Zweifelhaft wegen: %1.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf er beruht</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Check %1, version %2. Parameters %3. Seed %4. %5.</source>
        <translation>Prüfung %1, Version %2. Parameter %3. Startwert %4. %5.</translation>
    </message>
    <message>
        <source>Finding %1, digest %2.</source>
        <translation>Befund %1, Prüfsumme %2.</translation>
    </message>
    <message>
        <source>Stale: %1 was %2 and is %3 now.</source>
        <translation>Veraltet: %1 war %2 und ist jetzt %3.</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Pfad: %1</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the sandbox is not available on this machine, so the model was not run.</source>
        <translation>Der Teil „%1“ der Sandbox ist auf diesem Rechner nicht verfügbar; daher wurde das Modell nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Run without it ...</source>
        <translation>Ohne ihn ausführen ...</translation>
    </message>
    <message>
        <source>Show smallest classes</source>
        <translation>Kleinste Klassen anzeigen</translation>
    </message>
    <message>
        <source>Choose a figure to read what it means.</source>
        <translation>Eine Kennzahl wählen, um ihre Bedeutung zu lesen.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Enter on a combination shows the records of its smallest classes.</source>
        <translation>Die Eingabetaste auf einer Kombination zeigt die Zeilen ihrer kleinsten Klassen.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FormColumn</name>
    <message>
        <source>One answer is missing or needs another look:</source>
        <translation>Eine Antwort fehlt oder ist noch einmal zu prüfen:</translation>
    </message>
    <message>
        <source>%1 answers are missing or need another look:</source>
        <translation>%1 Antworten fehlen oder sind noch einmal zu prüfen:</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>required</source>
        <comment>behind the label of a field</comment>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FormPanel</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::HoldSection</name>
    <message>
        <source>Legal holds</source>
        <translation>Sperrvermerke</translation>
    </message>
    <message>
        <source>Filter holds</source>
        <translation>Sperrvermerke filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperrvermerk</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>No legal hold</source>
        <translation>Kein Sperrvermerk</translation>
    </message>
    <message>
        <source>A hold keeps what a matter needs: while it is active, nothing that it covers is deleted, altered or erased.</source>
        <translation>Ein Sperrvermerk bewahrt, was eine Sache braucht: Solange er gilt, wird nichts davon gelöscht, geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Place &amp;hold ...</source>
        <translation>&amp;Sperrvermerk setzen ...</translation>
    </message>
    <message>
        <source>Re&amp;lease hold ...</source>
        <translation>Sperrvermerk auf&amp;heben ...</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Case or request</source>
        <translation>Sache oder Antrag</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Datenkategorien</translation>
    </message>
    <message>
        <source>%1, by %2. %3</source>
        <comment>day, person, reason</comment>
        <translation>%1, von %2. %3</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Einen Sperrvermerk setzen</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Sperrvermerk</translation>
    </message>
    <message>
        <source>The hold %1 is placed.</source>
        <translation>Der Sperrvermerk %1 ist gesetzt.</translation>
    </message>
    <message>
        <source>Release the hold &quot;%1&quot;?</source>
        <translation>Den Sperrvermerk „%1“ aufheben?</translation>
    </message>
    <message>
        <source>What it covers can be deleted again, unless another hold covers it too. The reason stands in the log.</source>
        <translation>Was er umfasst, kann wieder gelöscht werden, außer ein anderer umfasst es auch. Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Sperrvermerk aufheben</translation>
    </message>
    <message>
        <source>Keep hold</source>
        <translation>Sperrvermerk behalten</translation>
    </message>
    <message>
        <source>The hold %1 is released.</source>
        <translation>Der Sperrvermerk %1 ist aufgehoben.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::HomePage</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since or until</source>
        <translation>Seit oder bis</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Every newest finding is current and passes. Run a check, or import data, to go on.</source>
        <translation>Jeder neueste Befund ist aktuell und bestanden. Zum Fortfahren eine Prüfung starten oder Daten importieren.</translation>
    </message>
    <message>
        <source>What is stale, due or failing, most urgent first.</source>
        <translation>Was veraltet, fällig oder nicht bestanden ist, das Dringendste zuerst.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Open what is chosen</source>
        <translation>Auswahl ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>Findings: %1. Log: %n entries.</source>
        <translation>
            <numerusform>Befunde: %1. Protokoll: %n Eintrag.</numerusform>
            <numerusform>Befunde: %1. Protokoll: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Newest findings of each check</source>
        <translation>Neueste Befunde je Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and the word for what findings are worth</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>everything that needs attention</comment>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ImportDraft</name>
    <message>
        <source>Import of %1</source>
        <comment>a file</comment>
        <translation>Import von %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ImportReportView</name>
    <message>
        <source>%1 rows read, %2 kept, %3 left out.</source>
        <translation>%1 Zeilen gelesen, %2 behalten, %3 weggelassen.</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ImportView</name>
    <message>
        <source>Bac&amp;k to the list</source>
        <translation>Zurüc&amp;k zur Liste</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Wird gelesen ...</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>Wird importiert ...</translation>
    </message>
    <message>
        <source>Choose another file ...</source>
        <translation>Eine andere Datei wählen ...</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InlineMessage</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryFileJobs</name>
    <message>
        <source>Look at the files</source>
        <translation>Dateien abgleichen</translation>
    </message>
    <message>
        <source>There are no files to look at yet.</source>
        <translation>Es gibt noch keine Dateien abzugleichen.</translation>
    </message>
    <message>
        <source>All files are as they were registered.</source>
        <translation>Alle Dateien sind wie registriert.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) are not as they were registered. What rests on them is stale.</source>
        <translation>
            <numerusform>%n Version ist nicht wie registriert. Was darauf beruht, ist veraltet.</numerusform>
            <numerusform>%n Versionen sind nicht wie registriert. Was darauf beruht, ist veraltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the file is not where it was; open it to say where it is now.</source>
        <translation>
            <numerusform>Bei %n davon liegt die Datei nicht mehr am bisherigen Ort; die Version öffnen und angeben, wo sie jetzt liegt.</numerusform>
            <numerusform>Bei %n davon liegt die Datei nicht mehr am bisherigen Ort; die Version öffnen und angeben, wo sie jetzt liegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is the file of %1 now?</source>
        <translation>Wo liegt die Datei von %1 jetzt?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>%1 is the registered file, byte for byte. %2 is current and points there now.</source>
        <translation>%1 ist Byte für Byte die registrierte Datei. %2 ist aktuell und verweist jetzt dorthin.</translation>
    </message>
    <message>
        <source>%1 is the registered file, byte for byte. %2 points there now; another file of it still differs.</source>
        <translation>%1 ist Byte für Byte die registrierte Datei. %2 verweist jetzt dorthin; eine andere Datei davon weicht noch ab.</translation>
    </message>
    <message>
        <source>Import as a new version ...</source>
        <translation>Als neue Version importieren ...</translation>
    </message>
    <message>
        <source>Export all lists</source>
        <translation>Alle Listen exportieren</translation>
    </message>
    <message>
        <source>Export the list &quot;%1&quot;</source>
        <translation>Die Liste „%1“ exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Nach %1 exportieren</translation>
    </message>
    <message>
        <source>Exported to %1. %2</source>
        <translation>Nach %1 exportiert. %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryImports</name>
    <message>
        <source>Import a dataset</source>
        <translation>Datensatz importieren</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.sqlite *.sqlite3 *.db *.npy);;All files (*)</source>
        <translation>Daten (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.sqlite *.sqlite3 *.db *.npy);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.safetensors *.onnx *.gguf);;All files (*)</source>
        <translation>Modelle (*.pt *.pth *.safetensors *.onnx *.gguf);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryListView</name>
    <message>
        <source>Filter records</source>
        <translation>Objekte filtern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Nothing is registered yet</source>
        <translation>Noch nichts registriert</translation>
    </message>
    <message>
        <source>Import the data that a model learns from; then the model. Checks and the model card rest on both.</source>
        <translation>Zuerst die Daten importieren, aus denen ein Modell lernt, dann das Modell. Prüfungen und Modellkarte beruhen auf beidem.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryPage</name>
    <message>
        <source>Systems, models and data, each version told apart by its exact bytes.</source>
        <translation>Systeme, Modelle und Daten, jede Version an ihren genauen Bytes unterschieden.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Import &amp;dataset ...</source>
        <translation>&amp;Datensatz importieren ...</translation>
    </message>
    <message>
        <source>Import &amp;model ...</source>
        <translation>&amp;Modell importieren ...</translation>
    </message>
    <message>
        <source>Add &amp;system ...</source>
        <translation>&amp;System hinzufügen ...</translation>
    </message>
    <message>
        <source>&amp;Export list ...</source>
        <translation>Liste &amp;exportieren ...</translation>
    </message>
    <message>
        <source>S&amp;how details</source>
        <translation>Details an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n record(s). The log keeps their history.</source>
        <translation>
            <numerusform>%n Objekt entfernt. Das Protokoll bewahrt seine Geschichte.</numerusform>
            <numerusform>%n Objekte entfernt. Das Protokoll bewahrt ihre Geschichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add da&amp;taset without a file ...</source>
        <translation>Da&amp;tensatz ohne Datei hinzufügen ...</translation>
    </message>
    <message>
        <source>Add mode&amp;l without a file ...</source>
        <translation>Mode&amp;ll ohne Datei hinzufügen ...</translation>
    </message>
    <message>
        <source>Add team &amp;or organisation ...</source>
        <translation>Team oder &amp;Organisation hinzufügen ...</translation>
    </message>
    <message>
        <source>Add &amp;purpose ...</source>
        <translation>Z&amp;weck hinzufügen ...</translation>
    </message>
    <message>
        <source>Look at the &amp;files</source>
        <translation>Dateien ab&amp;gleichen</translation>
    </message>
    <message>
        <source>Nothing was added: a name is needed.</source>
        <translation>Es wurde nichts hinzugefügt: ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importiert.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)</source>
        <translation>
            <numerusform>%n Objekt entfernen</numerusform>
            <numerusform>%n Objekte entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::JobsModel</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Done after %1</source>
        <translation>Fertig nach %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Beendet %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::JobsPanel</name>
    <message>
        <source>Nothing runs. Long work shows up here with its progress and its log.</source>
        <translation>Nichts läuft. Längere Arbeiten erscheinen hier mit Fortschritt und Protokoll.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Close jobs</source>
        <translation>Vorgänge schließen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Cancelling: it stops at its next step</source>
        <translation>Wird abgebrochen: hält beim nächsten Schritt an</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Copy log of %1</source>
        <translation>Protokoll von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::JudgementView</name>
    <message>
        <source>Category: %1.</source>
        <translation>Kategorie: %1.</translation>
    </message>
    <message>
        <source>Rests on %1.</source>
        <translation>Beruht auf %1.</translation>
    </message>
    <message>
        <source>Not covered: %1.</source>
        <translation>Nicht gedeckt: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LabelForm</name>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was er enthält</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>How sensitive the data is. It flows on to everything made from it.</source>
        <translation>Wie schutzbedürftig die Daten sind. Das gilt auch für alles, was daraus entsteht.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>How identifiable persons are in it.</source>
        <translation>Wie identifizierbar Personen darin sind.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Categories of personal data, parted by commas.</source>
        <translation>Kategorien personenbezogener Daten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>health, religion</source>
        <translation>Gesundheit, Religion</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Darf verwendet werden für</translation>
    </message>
    <message>
        <source>Purposes that the persons consented to. Empty: not restricted.</source>
        <translation>Zwecke, in die die Personen eingewilligt haben. Leer: nicht beschränkt.</translation>
    </message>
    <message>
        <source>billing, research</source>
        <translation>Abrechnung, Forschung</translation>
    </message>
    <message>
        <source>Erase by</source>
        <translation>Löschen bis</translation>
    </message>
    <message>
        <source>The day by which the data has to be gone.</source>
        <translation>Der Tag, bis zu dem die Daten weg sein müssen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>As an SPDX expression.</source>
        <translation>Als SPDX-Ausdruck.</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Wie er verwendet wird</translation>
    </message>
    <message>
        <source>Is used for</source>
        <translation>Wird verwendet für</translation>
    </message>
    <message>
        <source>Held against what the data may be used for; a difference is a conflict.</source>
        <translation>Wird mit dem verglichen, wofür die Daten verwendet werden dürfen; eine Abweichung ist ein Konflikt.</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Held against the day to erase by.</source>
        <translation>Wird mit dem Löschtag verglichen.</translation>
    </message>
    <message>
        <source>Handled as</source>
        <translation>Behandelt als</translation>
    </message>
    <message>
        <source>The classification that it is handled under.</source>
        <translation>Die Einstufung, unter der er behandelt wird.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where it lies. Nodes of one region stand inside of one boundary.</source>
        <translation>Wo er liegt. Knoten einer Region stehen innerhalb einer Grenze.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Store labels</source>
        <translation>Kennzeichen speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 2027-12-31.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn als 2027-12-31.</translation>
    </message>
    <message>
        <source>Purposes and a day to erase by bind personal data only. Choose &quot;identified&quot; or &quot;pseudonymous&quot;.</source>
        <translation>Zwecke und ein Löschtag binden nur personenbezogene Daten. Wählen Sie „identifiziert“ oder „pseudonym“.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LegalHoldForm</name>
    <message>
        <source>Place hold</source>
        <translation>Sperrvermerk setzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Matter 7</source>
        <translation>Sache 7</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What is held is not deleted or altered until the hold is released.</source>
        <translation>Gesperrtes wird weder gelöscht noch geändert, bis der Sperrvermerk aufgehoben ist.</translation>
    </message>
    <message>
        <source>litigation</source>
        <translation>Rechtsstreit</translation>
    </message>
    <message>
        <source>Case or request</source>
        <translation>Sache oder Antrag</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Or whole categories of data</source>
        <translation>Oder ganze Datenkategorien</translation>
    </message>
    <message>
        <source>Covers every asset with one of them, also those to come.</source>
        <translation>Umfasst jedes Objekt mit einer davon, auch künftige.</translation>
    </message>
    <message>
        <source>contact, health</source>
        <translation>Kontakt, Gesundheit</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineageEdits</name>
    <message>
        <source>Labels of %1</source>
        <translation>Kennzeichen von %1</translation>
    </message>
    <message>
        <source>Count as one: %1</source>
        <translation>Als eins zählen: %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineageFiles</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PDF (*.pdf);;PNG picture (*.png);;Graphviz DOT (*.dot)</source>
        <translation>SVG-Zeichnung (*.svg);;PDF (*.pdf);;PNG-Bild (*.png);;Graphviz DOT (*.dot)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Lineage report</source>
        <translation>Bericht zur Herkunft</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf)</source>
        <translation>HTML (*.html);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineageImportView</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Show &amp;lineage</source>
        <translation>&amp;Herkunft zeigen</translation>
    </message>
    <message>
        <source>What was left out or could be better</source>
        <translation>Was ausgelassen wurde oder besser sein könnte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>Hinweise des Imports</translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>Alles wurde gelesen</translation>
    </message>
    <message>
        <source>Nothing was left out, and nothing is in doubt.</source>
        <translation>Nichts wurde ausgelassen, und nichts ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Import lineage</source>
        <translation>Herkunft importieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What the file looks like. Choose another one when it was taken for something else.</source>
        <translation>Wonach die Datei aussieht. Wählen Sie ein anderes, wenn sie für etwas anderes gehalten wurde.</translation>
    </message>
    <message>
        <source>This looks like none of the formats. Choose the one it has.</source>
        <translation>Das sieht nach keinem der Formate aus. Wählen Sie das richtige.</translation>
    </message>
    <message>
        <source>Importing. How far it is stands in the list of jobs.</source>
        <translation>Import läuft. Wie weit er ist, steht in der Liste der Aufgaben.</translation>
    </message>
    <message>
        <source>Import lineage from %1</source>
        <translation>Herkunft aus %1 importieren</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>Der Import wurde abgebrochen; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Everything in it was known already. Nothing was written.</source>
        <translation>Alles darin war schon bekannt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Imported, but %1 of its records could not be taken. They are listed below; all else is stored.</source>
        <translation>Importiert, aber %1 der Einträge konnten nicht übernommen werden. Sie stehen unten; alles andere ist gespeichert.</translation>
    </message>
    <message>
        <source>Imported: %1 new nodes and %2 new edges.</source>
        <translation>Importiert: %1 neue Knoten und %2 neue Kanten.</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3 warnings.</source>
        <translation>%1 angenommen, %2 abgelehnt, %3 Warnungen.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>anzusehen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineageLists</name>
    <message>
        <source>Find dataset, job, column ...</source>
        <translation>Datensatz, Job, Spalte suchen ...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Lineage as a list</source>
        <translation>Herkunft als Liste</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>Stromab</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Stromauf</translation>
    </message>
    <message>
        <source>Columns with personal data</source>
        <translation>Spalten mit personenbezogenen Daten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>Nothing in this list</source>
        <translation>Nichts in dieser Liste</translation>
    </message>
    <message>
        <source>Choose another list, or another node.</source>
        <translation>Wählen Sie eine andere Liste oder einen anderen Knoten.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineagePage</name>
    <message>
        <source>Where data comes from, what is made from it, and what that means.</source>
        <translation>Woher Daten kommen, was daraus entsteht und was das bedeutet.</translation>
    </message>
    <message>
        <source>No lineage yet</source>
        <translation>Noch keine Herkunft</translation>
    </message>
    <message>
        <source>Import what your tools already write: OpenLineage events, a dbt manifest, an MLflow folder, DVC, DataHub, OpenMetadata, PROV or a list of edges. Drop a file or folder here, or choose one. The format is recognised.</source>
        <translation>Importieren Sie, was Ihre Werkzeuge schon schreiben: OpenLineage-Ereignisse, ein dbt-Manifest, einen MLflow-Ordner, DVC, DataHub, OpenMetadata, PROV oder eine Kantenliste. Ziehen Sie eine Datei oder einen Ordner hierher, oder wählen Sie etwas aus. Das Format wird erkannt.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Picture of the lineage</source>
        <translation>Bild der Herkunft</translation>
    </message>
    <message>
        <source>&amp;Import lineage ...</source>
        <translation>Herkunft &amp;importieren ...</translation>
    </message>
    <message>
        <source>Import a fo&amp;lder ...</source>
        <translation>&amp;Ordner importieren ...</translation>
    </message>
    <message>
        <source>Put in the &amp;middle</source>
        <translation>In die &amp;Mitte stellen</translation>
    </message>
    <message>
        <source>One step m&amp;ore</source>
        <translation>Ein Schritt me&amp;hr</translation>
    </message>
    <message>
        <source>One step &amp;fewer</source>
        <translation>Ein Schritt weni&amp;ger</translation>
    </message>
    <message>
        <source>Show the &amp;ways between two</source>
        <translation>&amp;Wege zwischen zweien zeigen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details zeigen</translation>
    </message>
    <message>
        <source>Set la&amp;bels ...</source>
        <translation>&amp;Kennzeichen setzen ...</translation>
    </message>
    <message>
        <source>&amp;Erasure plan ...</source>
        <translation>&amp;Löschplan ...</translation>
    </message>
    <message>
        <source>List what is do&amp;wnstream</source>
        <translation>Auflisten, was strom&amp;ab liegt</translation>
    </message>
    <message>
        <source>List what is &amp;upstream</source>
        <translation>Auflisten, was strom&amp;auf liegt</translation>
    </message>
    <message>
        <source>List columns with &amp;personal data</source>
        <translation>S&amp;palten mit personenbezogenen Daten auflisten</translation>
    </message>
    <message>
        <source>List &amp;conflicts</source>
        <translation>Konflikte a&amp;uflisten</translation>
    </message>
    <message>
        <source>&amp;Save picture ...</source>
        <translation>&amp;Bild speichern ...</translation>
    </message>
    <message>
        <source>E&amp;xport list ...</source>
        <translation>Liste e&amp;xportieren ...</translation>
    </message>
    <message>
        <source>&amp;Report ...</source>
        <translation>Be&amp;richt ...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Labels of %1 stored.</source>
        <translation>Kennzeichen von %1 gespeichert.</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>Kennzeichen von %1</translation>
    </message>
    <message>
        <source>Erasure plan for %1</source>
        <translation>Löschplan für %1</translation>
    </message>
    <message>
        <source>Choose one node in a list, or two in the picture (Ctrl and a click). The ways between them are shown then.</source>
        <translation>Wählen Sie einen Knoten in einer Liste oder zwei im Bild (Strg und Klick). Dann werden die Wege dazwischen gezeigt.</translation>
    </message>
    <message>
        <source>Import a folder of lineage</source>
        <translation>Einen Ordner mit Herkunft importieren</translation>
    </message>
    <message>
        <source>Import lineage</source>
        <translation>Herkunft importieren</translation>
    </message>
    <message>
        <source>Lineage (*.json *.ndjson *.jsonl *.csv *.db *.yaml *.yml *.lock *.md *.dot *.gv);;All files (*)</source>
        <translation>Herkunft (*.json *.ndjson *.jsonl *.csv *.db *.yaml *.yml *.lock *.md *.dot *.gv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Both names count as one now.</source>
        <translation>Beide Namen zählen jetzt als eins.</translation>
    </message>
    <message>
        <source>No node of the lineage stands for this.</source>
        <translation>Kein Knoten der Herkunft steht dafür.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineageToolbar</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>How many steps upstream and downstream are shown. A job and what it makes are one step.</source>
        <translation>Wie viele Schritte stromauf und stromab gezeigt werden. Ein Job und was er macht sind ein Schritt.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By namespace</source>
        <translation>Nach Namensraum</translation>
    </message>
    <message>
        <source>Other namespaces collapsed</source>
        <translation>Andere Namensräume eingeklappt</translation>
    </message>
    <message>
        <source>Lists the columns in the boxes and shows which is computed from which.</source>
        <translation>Listet die Spalten in den Kästen und zeigt, welche aus welcher berechnet wird.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>Day or time</source>
        <translation>Tag oder Zeit</translation>
    </message>
    <message>
        <source>2026-03-01</source>
        <translation>2026-03-01</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>Schri&amp;tte</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>&amp;Überlagerung</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Kästen</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-03-01 or 2026-03-01T09:30:00Z.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie sie als 2026-03-01 oder 2026-03-01T09:30:00Z.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LogModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Blatt-Hash</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LogPage</name>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Choose an entry to read exactly what was signed.</source>
        <translation>Einen Eintrag wählen, um genau zu lesen, was signiert wurde.</translation>
    </message>
    <message>
        <source>Every write, in order, under a signed Merkle tree. Nothing in it can be changed unseen.</source>
        <translation>Jeder Schreibvorgang der Reihe nach unter einem signierten Merkle-Baum. Nichts darin lässt sich unbemerkt ändern.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Verify log</source>
        <translation>Protokoll &amp;verifizieren</translation>
    </message>
    <message>
        <source>&amp;Prove entry ...</source>
        <translation>Eintrag &amp;nachweisen ...</translation>
    </message>
    <message>
        <source>&amp;Sign checkpoint ...</source>
        <translation>Prüfpunkt &amp;signieren ...</translation>
    </message>
    <message>
        <source>&amp;Export log ...</source>
        <translation>Protokoll &amp;exportieren ...</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first.</source>
        <translation>
            <numerusform>%n Eintrag, neuester zuerst.</numerusform>
            <numerusform>%n Einträge, neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>
leaf %1</source>
        <translation>
Blatt %1</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Protokoll verifizieren</translation>
    </message>
    <message>
        <source>The log is sound: %1 entries, root %2. Outside anchor: %3.</source>
        <translation>Das Protokoll ist unversehrt: %1 Einträge, Wurzel %2. Äußerer Anker: %3.</translation>
    </message>
    <message>
        <source>The log is not sound: %1</source>
        <translation>Das Protokoll ist nicht unversehrt: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Proofs (*.tlog-proof)</source>
        <translation>Nachweise (*.tlog-proof)</translation>
    </message>
    <message>
        <source>Checkpoints (*.txt)</source>
        <translation>Prüfpunkte (*.txt)</translation>
    </message>
    <message>
        <source>Export the log into an empty folder</source>
        <translation>Protokoll in einen leeren Ordner exportieren</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Exported to %1. HOW-TO-VERIFY.txt tells how to check it without Hallmarker.</source>
        <translation>Nach %1 exportiert. HOW-TO-VERIFY.txt sagt, wie es ohne Hallmarker zu prüfen ist.</translation>
    </message>
    <message>
        <source>&amp;Go to entry ...</source>
        <translation>&amp;Gehe zu Eintrag ...</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>Gehe zu Eintrag</translation>
    </message>
    <message>
        <source>Entries are numbered from 0, the oldest.</source>
        <translation>Einträge sind ab 0, dem ältesten, nummeriert.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot;. The log has the numbers 0 to %2.</source>
        <translation>Es gibt keinen Eintrag „%1“. Das Protokoll hat die Nummern 0 bis %2.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>The signing key is open for this session.</source>
        <translation>Der Signaturschlüssel ist für diese Sitzung offen.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>%1 - Hallmarker</source>
        <comment>name of the workspace</comment>
        <translation>%1 - Hallmarker</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Nothing can be changed or checked.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet. Nichts kann geändert oder geprüft werden.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Vorgänge anzeigen</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Hallmarker workspaces (*.hallmarker);;All files (*)</source>
        <translation>Arbeitsbereiche von Hallmarker (*.hallmarker);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Hallmarker workspaces (*.hallmarker)</source>
        <translation>Arbeitsbereiche von Hallmarker (*.hallmarker)</translation>
    </message>
    <message>
        <source>workspace.hallmarker</source>
        <comment>suggested file name</comment>
        <translation>workspace.hallmarker</translation>
    </message>
    <message>
        <source>Passphrase of the workspace</source>
        <translation>Passphrase des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>The signing key of this workspace is sealed. It is opened for this session only.</source>
        <translation>Der Signaturschlüssel dieses Arbeitsbereichs ist versiegelt. Er wird nur für diese Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved last time. Its text was kept.</source>
        <translation>„%1“ wurde beim letzten Mal nicht gespeichert. Der Text blieb erhalten.</translation>
    </message>
    <message>
        <source>%1 forms were not saved last time; the newest is &quot;%2&quot;. Their texts were kept.</source>
        <translation>%1 Formulare wurden beim letzten Mal nicht gespeichert; das neueste ist „%2“. Ihre Texte blieben erhalten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Workbench for the governance of machine-learning systems. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Arbeitsplatz für die Governance von Systemen des maschinellen Lernens. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop the running work?</source>
        <translation>Laufende Arbeit anhalten?</translation>
    </message>
    <message>
        <source>One job has not finished. What it has measured so far is lost when the window closes.</source>
        <translation>Ein Vorgang ist nicht beendet. Was er bisher gemessen hat, geht verloren, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 jobs have not finished. What they have measured so far is lost when the window closes.</source>
        <translation>%1 Vorgänge sind nicht beendet. Was sie bisher gemessen haben, geht verloren, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Seal the signing key?</source>
        <translation>Den Signaturschlüssel versiegeln?</translation>
    </message>
    <message>
        <source>The workspace signs its log with a key of its own, in a file that only you may read. With a passphrase the key is sealed as well: you are asked for it when something is to be signed, and nobody can recover it. Leave it empty to go without.</source>
        <translation>Der Arbeitsbereich signiert sein Protokoll mit einem eigenen Schlüssel, in einer Datei, die nur das eigene Benutzerkonto lesen darf. Mit einer Passphrase wird der Schlüssel zusätzlich versiegelt: sie wird abgefragt, wenn etwas zu signieren ist, und niemand kann sie wiederherstellen. Leer lassen, um darauf zu verzichten.</translation>
    </message>
    <message>
        <source>&amp;Passphrase (may stay empty)</source>
        <translation>&amp;Passphrase (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The signing key is open for this session.</source>
        <translation>Der Signaturschlüssel ist für diese Sitzung offen.</translation>
    </message>
    <message>
        <source>The keys of this workspace are sealed. Signing and attachments need its passphrase.</source>
        <translation>Die Schlüssel dieses Arbeitsbereichs sind versiegelt. Signieren und Anhänge brauchen seine Passphrase.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Übersicht der Zeichnung</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ModelImportView</name>
    <message>
        <source>These bytes are registered already, as %1. Nothing was written.</source>
        <translation>Diese Bytes sind bereits als %1 registriert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Registered as %1. The file was hashed and its header read; it was not loaded.</source>
        <translation>Als %1 registriert. Der Hashwert der Datei wurde berechnet und ihr Kopf gelesen; sie wurde nicht geladen.</translation>
    </message>
    <message>
        <source>%1 tensors, %2 parameters</source>
        <translation>%1 Tensoren, %2 Parameter</translation>
    </message>
    <message>
        <source>an archive of %1 files, %2 of them code, %3 of tensors</source>
        <translation>ein Archiv aus %1 Dateien, davon %2 mit Code, %3 an Tensoren</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 registrieren</translation>
    </message>
    <message>
        <source>The file is hashed and its header is read. It is not loaded, and nothing in it runs.</source>
        <translation>Von der Datei wird der Hashwert gebildet und der Kopf gelesen. Sie wird nicht geladen, und nichts in ihr wird ausgeführt.</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A further file under the name of a model becomes a further version of it.</source>
        <translation>Eine weitere Datei unter dem Namen eines Modells wird eine weitere Version davon.</translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>An SPDX identifier, or a text.</source>
        <translation>Eine SPDX-Kennung oder ein Text.</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>A&amp;ufgabe</translation>
    </message>
    <message>
        <source>Empty: that of the signature.</source>
        <translation>Leer: die der Signatur.</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Signature file</source>
        <translation>&amp;Signaturdatei</translation>
    </message>
    <message>
        <source>Says what goes in and what comes out. Empty: the one inside of the model file, if there is one.</source>
        <translation>Sagt, was eingeht und was herauskommt. Leer: die in der Modelldatei enthaltene, falls es eine gibt.</translation>
    </message>
    <message>
        <source>&amp;Choose a signature ...</source>
        <translation>Signatur &amp;wählen ...</translation>
    </message>
    <message>
        <source>The model needs a name.</source>
        <translation>Das Modell braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose a signature</source>
        <translation>Signatur wählen</translation>
    </message>
    <message>
        <source>Signatures (*.json);;All files (*)</source>
        <translation>Signaturen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 untersuchen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt aus</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; of the data</source>
        <translation>die Spalte „%1“ der Daten</translation>
    </message>
    <message>
        <source>None. Checks that run the model need one; it can be handed in now.</source>
        <translation>Keine. Prüfungen, die das Modell ausführen, brauchen eine; sie kann jetzt angegeben werden.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>The same bytes are registered already. Under the same name nothing is written; under another name they become a version of that model too.</source>
        <translation>Dieselben Bytes sind bereits registriert. Unter demselben Namen wird nichts geschrieben; unter einem anderen Namen werden sie auch eine Version jenes Modells.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::NavigationRail</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::NodeView</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind and namespace of a node</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes upstream, %2 downstream</source>
        <translation>%1 Knoten stromauf, %2 stromab</translation>
    </message>
    <message>
        <source>Set labels ...</source>
        <translation>Kennzeichen setzen ...</translation>
    </message>
    <message>
        <source>Erasure plan ...</source>
        <translation>Löschplan ...</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Nothing is said about this node or anything it is made from.</source>
        <translation>Über diesen Knoten und das, woraus er entsteht, ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Show the way</source>
        <translation>Weg zeigen</translation>
    </message>
    <message>
        <source>Show the way of %1</source>
        <translation>Weg von %1 zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogen</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Berechnet aus</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personenbezogen</translation>
    </message>
    <message>
        <source>Open a column to see where it comes from and where it goes.</source>
        <translation>Öffnen Sie eine Spalte, um zu sehen, woher sie kommt und wohin sie geht.</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Counts as one with</source>
        <translation>Zählt als eins mit</translation>
    </message>
    <message>
        <source>A source also calls it</source>
        <translation>Eine Quelle nennt ihn auch</translation>
    </message>
    <message>
        <source>Count both as one</source>
        <translation>Beide als eins zählen</translation>
    </message>
    <message>
        <source>Count both as one: %1</source>
        <translation>Beide als eins zählen: %1</translation>
    </message>
    <message>
        <source>Open its record</source>
        <translation>Seinen Eintrag öffnen</translation>
    </message>
    <message>
        <source>As it was told</source>
        <translation>Wie gemeldet</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ParameterField</name>
    <message>
        <source>%1: tick at least one column.</source>
        <translation>%1: mindestens eine Spalte ankreuzen.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ParameterForm</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PassphraseKeeper</name>
    <message>
        <source>The keychain remembers the passphrase.</source>
        <translation>Der Schlüsselbund merkt sich die Passphrase.</translation>
    </message>
    <message>
        <source>The keychain did not store the passphrase. You are asked again next time.</source>
        <translation>Der Schlüsselbund hat die Passphrase nicht gespeichert. Beim nächsten Mal wird erneut gefragt.</translation>
    </message>
    <message>
        <source>The keychain forgot the passphrase.</source>
        <translation>Der Schlüsselbund hat die Passphrase vergessen.</translation>
    </message>
    <message>
        <source>The keychain did not answer. The passphrase may still be stored in it.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Die Passphrase kann noch darin gespeichert sein.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PathField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PickList</name>
    <message>
        <source>Narrow the list down</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Narrow down: %1</source>
        <comment>what a list names</comment>
        <translation>Eingrenzen: %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PreviewModel</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: content</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <comment>type of a column that a person chose</comment>
        <translation>%1, selbst gewählt</translation>
    </message>
    <message>
        <source>%1, %2, %3 missing in the sample</source>
        <translation>%1, %2, %3 fehlen in der Stichprobe</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RecordDetailView</name>
    <message>
        <source>Stale: %1 was %2 and is %3 now.</source>
        <translation>Veraltet: %1 war %2 und ist jetzt %3.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%n rows. Columns: %1</source>
        <translation>
            <numerusform>%n Zeile. Spalten: %1</numerusform>
            <numerusform>%n Zeilen. Spalten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version of %1, %2</source>
        <translation>Version von %1, %2</translation>
    </message>
    <message>
        <source>Id %1, revision %2, changed %3 by %4.</source>
        <translation>ID %1, Revision %2, geändert %3 von %4.</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Prüfsumme %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records rest on it.</source>
        <translation>
            <numerusform>%n Objekt beruht darauf.</numerusform>
            <numerusform>%n Objekte beruhen darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed this meanwhile. Your text is kept; both are shown when you leave the field.</source>
        <translation>%1 hat dies inzwischen geändert. Der eigene Text bleibt erhalten; beide werden beim Verlassen des Felds angezeigt.</translation>
    </message>
    <message>
        <source>This text was not stored last time. It is stored when you leave the field.</source>
        <translation>Dieser Text wurde beim letzten Mal nicht gespeichert. Er wird beim Verlassen des Felds gespeichert.</translation>
    </message>
    <message>
        <source>This text was not stored. It stays here, to be copied, and is tried again when you leave the field. %1</source>
        <translation>Dieser Text wurde nicht gespeichert. Er bleibt hier und lässt sich kopieren; beim Verlassen des Felds wird es erneut versucht. %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RecordFieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RecordPanel</name>
    <message>
        <source>The record is not there any more.</source>
        <translation>Das Objekt ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 was removed in the meantime.</source>
        <translation>%1 wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>%1 was removed in the meantime. What you have typed stands in the panel until you leave it.</source>
        <translation>%1 wurde inzwischen entfernt. Das Eingegebene steht in der Seitenleiste, bis sie verlassen wird.</translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%1 wurde von %2 entfernt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not stored</source>
        <translation>„%1“ wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Your &amp;text, to be copied</source>
        <translation>Eigener &amp;Text, zum Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Zurück zum Objekt</translation>
    </message>
    <message>
        <source>%1 was changed by %2 in the meantime. Your text is kept.</source>
        <translation>%1 wurde inzwischen von %2 geändert. Der eigene Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RequestSection</name>
    <message>
        <source>Access requests</source>
        <translation>Zugriffsanfragen</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No request judged yet</source>
        <translation>Noch keine Anfrage beurteilt</translation>
    </message>
    <message>
        <source>A request is allowed only if for every field a valid consent, or another basis, covers purpose, category, recipient, place and time. Judge one by hand, or watch a log of requests.</source>
        <translation>Eine Anfrage ist nur erlaubt, wenn für jedes Feld eine gültige Einwilligung oder andere Grundlage Zweck, Kategorie, Empfänger, Ort und Zeit deckt. Beurteilen Sie eine von Hand, oder überwachen Sie ein Protokoll der Anfragen.</translation>
    </message>
    <message>
        <source>&amp;Judge a request ...</source>
        <translation>Anfrage be&amp;urteilen ...</translation>
    </message>
    <message>
        <source>Who gets the data</source>
        <translation>Wer die Daten bekommt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Erlaubt bis</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kam aus</translation>
    </message>
    <message>
        <source>Judge a request</source>
        <translation>Eine Anfrage beurteilen</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Festgehalten: %1.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RetentionPage</name>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Erasure cases</source>
        <translation>Löschfälle</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Sperrvermerke</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>How long data is kept, what stops its deletion, and what requests for erasure mean.</source>
        <translation>Wie lange Daten aufbewahrt werden, was ihre Löschung aufhält, und was Löschanträge bedeuten.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RetentionProfileForm</name>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: no personal data.</source>
        <translation>Durch Kommas getrennt. Leer: keine personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>contact, financial</source>
        <translation>Kontakt, Finanzen</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>What the data is used for.</source>
        <translation>Wofür die Daten genutzt werden.</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Wessen Daten</translation>
    </message>
    <message>
        <source>customers, employees</source>
        <translation>Kunden, Beschäftigte</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Rechtsräume</translation>
    </message>
    <message>
        <source>Day of &quot;%1&quot;</source>
        <translation>Tag von „%1“</translation>
    </message>
    <message>
        <source>Left empty, the day is unknown, and what rests on it is due for review.</source>
        <translation>Leer ist der Tag unbekannt, und was darauf beruht, steht zur Durchsicht an.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RetentionRuleForm</name>
    <message>
        <source>Add rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Applications of customers</source>
        <translation>Anträge von Kunden</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>An ISO 8601 duration on the calendar: years, months, days.</source>
        <translation>Eine Dauer nach ISO 8601 auf dem Kalender: Jahre, Monate, Tage.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerechnet ab</translation>
    </message>
    <message>
        <source>The date of the asset that the time runs from.</source>
        <translation>Das Datum des Objekts, ab dem die Zeit läuft.</translation>
    </message>
    <message>
        <source>created, collected, contract-end</source>
        <translation>created, collected, contract-end</translation>
    </message>
    <message>
        <source>What it sets</source>
        <translation>Was sie setzt</translation>
    </message>
    <message>
        <source>A minimum beats a maximum; a legal hold beats both.</source>
        <translation>Eine Mindestdauer geht vor Höchstdauer; ein Sperrvermerk geht vor beide.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Category of data</source>
        <translation>Datenkategorie</translation>
    </message>
    <message>
        <source>Left empty, the rule asks for none.</source>
        <translation>Leer fragt die Regel nach keiner.</translation>
    </message>
    <message>
        <source>contact, health</source>
        <translation>Kontakt, Gesundheit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Wessen Daten</translation>
    </message>
    <message>
        <source>customers, employees</source>
        <translation>Kunden, Beschäftigte</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Rechtsraum</translation>
    </message>
    <message>
        <source>Only these assets</source>
        <translation>Nur diese Objekte</translation>
    </message>
    <message>
        <source>None chosen: every asset that fits.</source>
        <translation>Keine gewählt: jedes Objekt, das passt.</translation>
    </message>
    <message>
        <source>Due soon before its end</source>
        <translation>Bald fällig vor ihrem Ende</translation>
    </message>
    <message>
        <source>Left empty: 30 days.</source>
        <translation>Leer: 30 Tage.</translation>
    </message>
    <message>
        <source>Overdue after its end</source>
        <translation>Überfällig nach ihrem Ende</translation>
    </message>
    <message>
        <source>Until then it is due and not yet overdue.</source>
        <translation>Bis dahin fällig und noch nicht überfällig.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Law or contract</source>
        <translation>Gesetz oder Vertrag</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RowsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: content</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RuleSection</name>
    <message>
        <source>Retention rules</source>
        <translation>Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerechnet ab</translation>
    </message>
    <message>
        <source>What it sets</source>
        <translation>Was sie setzt</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Law or contract</source>
        <translation>Gesetz oder Vertrag</translation>
    </message>
    <message>
        <source>No retention rule yet</source>
        <translation>Noch keine Aufbewahrungsregel</translation>
    </message>
    <message>
        <source>A rule says how long a kind of data is kept, from which day on, and what happens then. Without one, nothing has an end.</source>
        <translation>Eine Regel sagt, wie lange Daten einer Art aufbewahrt werden, ab welchem Tag, und was dann geschieht. Ohne eine hat nichts ein Ende.</translation>
    </message>
    <message>
        <source>Add &amp;rule ...</source>
        <translation>&amp;Regel anlegen ...</translation>
    </message>
    <message>
        <source>Edit r&amp;ule ...</source>
        <translation>Rege&amp;l bearbeiten ...</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>New retention rule</source>
        <translation>Neue Aufbewahrungsregel</translation>
    </message>
    <message>
        <source>The rule %1 is saved.</source>
        <translation>Die Regel %1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RunCheckPanel</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1 needs %2. Import it in the inventory first.</source>
        <translation>%1 braucht %2. Zuerst im Inventar importieren.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::SectionSwitch</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of a page and how much is in it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::Session</name>
    <message>
        <source>No workspace is open. Open or create one first.</source>
        <translation>Kein Arbeitsbereich ist geöffnet. Zuerst einen öffnen oder anlegen.</translation>
    </message>
    <message>
        <source>This program cannot open workspaces.</source>
        <translation>Dieses Programm kann keine Arbeitsbereiche öffnen.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::SettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>How the window looks. Takes effect at once.</source>
        <translation>Wie das Fenster aussieht. Wirkt sofort.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Keys that sign the log</source>
        <translation>&amp;Schlüssel, die das Protokoll signieren</translation>
    </message>
    <message>
        <source>C2SP signed-note</source>
        <translation>C2SP signed-note</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Rotate signing key ...</source>
        <translation>Signaturschlüssel &amp;wechseln ...</translation>
    </message>
    <message>
        <source>%1
Id %2. You write as %3%4.</source>
        <translation>%1
ID %2. Geschrieben wird als %3%4.</translation>
    </message>
    <message>
        <source>; the workspace is open for reading only</source>
        <translation>; der Arbeitsbereich ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
    <message>
        <source>Rotate the signing key</source>
        <translation>Signaturschlüssel wechseln</translation>
    </message>
    <message>
        <source>A new key signs from now on. What the old key signed stays valid; a checkpoint under both keys joins them. Give the new verifier key to whoever verifies your log.</source>
        <translation>Ab jetzt signiert ein neuer Schlüssel. Was der alte Schlüssel signiert hat, bleibt gültig; ein Prüfpunkt unter beiden Schlüsseln verbindet sie. Den neuen Verifikationsschlüssel allen geben, die das Protokoll verifizieren.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>A new key signs from now on.</source>
        <translation>Ab jetzt signiert ein neuer Schlüssel.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The language changes when Hallmarker starts next.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Hallmarker.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Oldest first; the last one signs now. Whoever verifies your exports needs these lines from a source they trust.</source>
        <translation>Älteste zuerst; der letzte signiert jetzt. Wer die Exporte verifiziert, braucht diese Zeilen aus einer vertrauenswürdigen Quelle.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>Of the window and of what it exports. Takes effect at the next start.</source>
        <translation>Des Fensters und dessen, was es exportiert. Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Set or change &amp;passphrase ...</source>
        <translation>&amp;Passphrase setzen oder ändern ...</translation>
    </message>
    <message>
        <source>Re&amp;move passphrase ...</source>
        <translation>Passphrase ent&amp;fernen ...</translation>
    </message>
    <message>
        <source>&amp;Forget passphrase</source>
        <translation>Passphrase &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Enter passphrase ...</source>
        <translation>Passphrase &amp;eingeben ...</translation>
    </message>
    <message>
        <source>The signing key is open for this session.</source>
        <translation>Der Signaturschlüssel ist für diese Sitzung offen.</translation>
    </message>
    <message>
        <source>No passphrase: whoever reads the key file can sign, and attachments are not protected.</source>
        <translation>Keine Passphrase: Wer die Schlüsseldatei liest, kann signieren, und Anhänge sind nicht geschützt.</translation>
    </message>
    <message>
        <source>Sealed under a passphrase that was not given in this session.</source>
        <translation>Versiegelt unter einer Passphrase, die in dieser Sitzung nicht angegeben wurde.</translation>
    </message>
    <message>
        <source>Sealed under a passphrase, open for this session.</source>
        <translation>Versiegelt unter einer Passphrase, für diese Sitzung offen.</translation>
    </message>
    <message>
        <source>The keychain of this desktop remembers it.</source>
        <translation>Der Schlüsselbund dieses Desktops merkt sie sich.</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not remember it.</source>
        <translation>Der Schlüsselbund dieses Desktops merkt sie sich nicht.</translation>
    </message>
    <message>
        <source>The signing key is sealed, and new attachments are encrypted. A key that lay open may have been copied: rotate it.</source>
        <translation>Der Signaturschlüssel ist versiegelt, und neue Anhänge werden verschlüsselt. Ein Schlüssel, der offen lag, kann kopiert worden sein: ihn wechseln.</translation>
    </message>
    <message>
        <source>The workspace opens with the new passphrase only.</source>
        <translation>Der Arbeitsbereich öffnet sich nur noch mit der neuen Passphrase.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Die Passphrase entfernen</translation>
    </message>
    <message>
        <source>The signing key and the key of the attachments lie there open afterwards: whoever reads their files can use them.</source>
        <translation>Der Signaturschlüssel und der Schlüssel der Anhänge liegen danach offen: Wer ihre Dateien liest, kann sie verwenden.</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Keep passphrase</source>
        <translation>Passphrase behalten</translation>
    </message>
    <message>
        <source>The workspace has no passphrase any more.</source>
        <translation>Der Arbeitsbereich hat keine Passphrase mehr.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ShortcutsPage</name>
    <message>
        <source>Filter commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Name in the manual</source>
        <translation>Name im Handbuch</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No commands</source>
        <translation>Keine Befehle</translation>
    </message>
    <message>
        <source>There is nothing to run here.</source>
        <translation>Hier gibt es nichts auszuführen.</translation>
    </message>
    <message>
        <source>Every command can be run from the palette. Enter on a row changes its key.</source>
        <translation>Jeder Befehl lässt sich über die Palette ausführen. Die Eingabetaste auf einer Zeile ändert deren Tastenkürzel.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>&amp;Change key</source>
        <translation>Tastenkürzel ä&amp;ndern</translation>
    </message>
    <message>
        <source>Change the key of %1</source>
        <translation>Tastenkürzel von %1 ändern</translation>
    </message>
    <message>
        <source>Type the key as words, as in Ctrl+Shift+E. Leave it empty for none.</source>
        <translation>Das Tastenkürzel in Worten eingeben, etwa Ctrl+Shift+E. Für keines leer lassen.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 is not the name of a key.</source>
        <translation>%1 ist kein Name einer Taste.</translation>
    </message>
    <message>
        <source>%1 already runs %2.</source>
        <translation>%1 führt bereits %2 aus.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::SidePanel</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::StatusLine</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>%1 jobs run</source>
        <translation>%1 Vorgänge laufen</translation>
    </message>
    <message>
        <source>Jobs: none running</source>
        <translation>Vorgänge: keine laufend</translation>
    </message>
    <message>
        <source>Jobs: %1 running</source>
        <translation>Vorgänge: %1 laufend</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ToastArea</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::UseSection</name>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzungen</translation>
    </message>
    <message>
        <source>Filter uses</source>
        <translation>Nutzungen filtern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Model or dataset</source>
        <translation>Modell oder Datensatz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>No use registered</source>
        <translation>Keine Nutzung erfasst</translation>
    </message>
    <message>
        <source>Register how a model or dataset of a vendor is used: by whom, for what, where, with which data. Systems in use count by themselves.</source>
        <translation>Erfassen Sie, wie ein Modell oder Datensatz eines Anbieters genutzt wird: von wem, wofür, wo, mit welchen Daten. Systeme im Einsatz zählen von selbst.</translation>
    </message>
    <message>
        <source>Register &amp;use ...</source>
        <translation>&amp;Nutzung erfassen ...</translation>
    </message>
    <message>
        <source>Edit u&amp;se ...</source>
        <translation>Nut&amp;zung bearbeiten ...</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>wir selbst</translation>
    </message>
    <message>
        <source>The use is within what was agreed on.</source>
        <translation>Die Nutzung entspricht dem, was vereinbart ist.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Datenkategorien</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>It follows from the system, which is in use. Edit the system in the inventory.</source>
        <translation>Sie folgt aus dem System, das im Einsatz ist. Bearbeiten Sie das System im Inventar.</translation>
    </message>
    <message>
        <source>Use of a model or dataset</source>
        <translation>Nutzung eines Modells oder Datensatzes</translation>
    </message>
    <message>
        <source>The use %1 is saved.</source>
        <translation>Die Nutzung %1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::VersionFilesView</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Die Datei ist vorhanden.</translation>
    </message>
    <message>
        <source>M&amp;oved ...</source>
        <translation>&amp;Verschoben ...</translation>
    </message>
    <message>
        <source>L&amp;ocate ...</source>
        <translation>&amp;Ort angeben ...</translation>
    </message>
    <message>
        <source>Says where the file &quot;%1&quot; is now. Its digest is compared.</source>
        <translation>Gibt an, wo die Datei „%1“ jetzt liegt. Ihre Prüfsumme wird verglichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role of a file: its path</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::WatchBar</name>
    <message>
        <source>Tell the desktop too</source>
        <translation>Auch auf dem Schreibtisch melden</translation>
    </message>
    <message>
        <source>Log of requests to watch</source>
        <translation>Protokoll der Anfragen zum Überwachen</translation>
    </message>
    <message>
        <source>Log of access requests: a file, or a folder</source>
        <translation>Protokoll der Zugriffsanfragen: eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <source>Address that alerts are posted to</source>
        <translation>Adresse, an die Warnungen gesendet werden</translation>
    </message>
    <message>
        <source>Post alerts to https://... (optional)</source>
        <translation>Warnungen senden an https://... (freiwillig)</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Keine Überwachung</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>%1: %2 judged, %3 not allowed</source>
        <comment>a file or folder and two numbers</comment>
        <translation>%1: %2 beurteilt, %3 nicht erlaubt</translation>
    </message>
    <message>
        <source>Start watch</source>
        <translation>Überwachung starten</translation>
    </message>
    <message>
        <source>Stop watch</source>
        <translation>Überwachung beenden</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::WatchWorker</name>
    <message>
        <source>This program cannot post alerts to an address. Leave the webhook empty.</source>
        <translation>Dieses Programm kann keine Warnungen an eine Adresse senden. Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::WelcomePage</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>A claim is worth its evidence. Keep systems, models and data in one workspace, check them, and carry every result into a signed log.</source>
        <translation>Eine Behauptung ist so viel wert wie ihr Nachweis. Systeme, Modelle und Daten in einem Arbeitsbereich führen, prüfen und jedes Ergebnis in ein signiertes Protokoll übernehmen.</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>PostgreSQL-Server</translation>
    </message>
</context>
<context>
    <name>hallmarker::wiring::AlertWebhook</name>
    <message>
        <source>&quot;%1&quot; is no address for alerts: take https, or http to this machine.</source>
        <translation>„%1“ ist keine Adresse für Warnmeldungen: https verwenden oder http zu diesem Rechner.</translation>
    </message>
    <message>
        <source>An alert could not be delivered to %1: %2. It stays open in the workspace.</source>
        <translation>Eine Warnmeldung konnte nicht an %1 zugestellt werden: %2. Sie bleibt im Arbeitsbereich offen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for the governance of machine-learning systems.</source>
        <translation>Arbeitsplatz für die Governance von Systemen des maschinellen Lernens.</translation>
    </message>
    <message>
        <source>A workspace file, or postgresql://user@host/database.</source>
        <translation>Eine Datei des Arbeitsbereichs oder postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>system, light or dark; this time only.</source>
        <translation>system, light oder dark; nur dieses Mal.</translation>
    </message>
    <message>
        <source>Write a picture of every page in both themes into a folder, and end.</source>
        <translation>Ein Bild jeder Seite in beiden Farbschemata in einen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>Print milliseconds to the first frame and resident KiB, and end.</source>
        <translation>Millisekunden bis zum ersten Bild und belegte KiB ausgeben und beenden.</translation>
    </message>
</context>
</TS>
