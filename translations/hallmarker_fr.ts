<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessDeskTexts</name>
    <message>
        <source>An exception needs a reason that somebody answers for.</source>
        <translation>Une exception exige un motif dont quelqu&apos;un répond.</translation>
    </message>
    <message>
        <source>An exception ends: give a day that is still to come.</source>
        <translation>Une exception a une fin : indiquer un jour à venir.</translation>
    </message>
    <message>
        <source>Name the fields: DATASET.FIELD, or DATASET.* for all of them.</source>
        <translation>Indiquer les champs : DATASET.FIELD, ou DATASET.* pour tous.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the end of a consent.</source>
        <translation>« %1 » n&apos;est pas une fin de consentement.</translation>
    </message>
</context>
<context>
    <name>AesGcm</name>
    <message>
        <source>The text could not be encrypted or decrypted: the key or the nonce has a wrong length, or the text is too large.</source>
        <translation>Le texte n&apos;a pas pu être chiffré ou déchiffré : la clé ou le nonce a une longueur incorrecte, ou le texte est trop volumineux.</translation>
    </message>
    <message>
        <source>The encrypted text does not open with this key, or it was changed.</source>
        <translation>Le texte chiffré ne s&apos;ouvre pas avec cette clé, ou il a été modifié.</translation>
    </message>
</context>
<context>
    <name>AgreementAuditTexts</name>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of &quot;%1&quot; outside of what was agreed on.</source>
        <translation>
            <numerusform>%n utilisation de « %1 » hors de ce qui a été convenu.</numerusform>
            <numerusform>%n utilisations de « %1 » hors de ce qui a été convenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of &quot;%1&quot;, %n thing(s) cannot be judged: the use does not say.</source>
        <translation>
            <numerusform>Pour « %1 », %n point ne peut pas être jugé : l&apos;utilisation ne le précise pas.</numerusform>
            <numerusform>Pour « %1 », %n points ne peuvent pas être jugés : l&apos;utilisation ne les précise pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every known use of &quot;%1&quot; is within its agreement.</source>
        <translation>Toute utilisation connue de « %1 » respecte l&apos;accord correspondant.</translation>
    </message>
</context>
<context>
    <name>AgreementTexts</name>
    <message>
        <source>the agreement ends before it begins.</source>
        <translation>l&apos;accord prend fin avant de commencer.</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Version de modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Dataset version</source>
        <translation>Version de jeu de données</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Toute finalité</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Se termine bientôt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Data processing (Art. 28)</source>
        <translation>Sous-traitance de données (art. 28)</translation>
    </message>
    <message>
        <source>Joint controllership (Art. 26)</source>
        <translation>Responsabilité conjointe (art. 26)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Data sharing</source>
        <translation>Partage de données</translation>
    </message>
    <message>
        <source>Supply of a model</source>
        <translation>Fourniture d&apos;un modèle</translation>
    </message>
    <message>
        <source>The purpose &quot;%1&quot; is not agreed on.</source>
        <translation>La finalité « %1 » n&apos;est pas convenue.</translation>
    </message>
    <message>
        <source>The region &quot;%1&quot; is not agreed on.</source>
        <translation>La région « %1 » n&apos;est pas convenue.</translation>
    </message>
    <message>
        <source>The category of data &quot;%1&quot; is not agreed on.</source>
        <translation>La catégorie de données « %1 » n&apos;est pas convenue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an agreed subprocessor.</source>
        <translation>« %1 » n&apos;est pas un sous-traitant convenu.</translation>
    </message>
    <message>
        <source>The agreement ended on %1.</source>
        <translation>L&apos;accord a pris fin le %1.</translation>
    </message>
    <message>
        <source>The agreement begins only on %1.</source>
        <translation>L&apos;accord ne commence que le %1.</translation>
    </message>
    <message>
        <source>The purpose &quot;%1&quot; is not in the list of purposes, so it cannot be compared.</source>
        <translation>La finalité « %1 » n&apos;est pas dans la liste des finalités et ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>No agreement is about this asset.</source>
        <translation>Aucun accord ne porte sur cet actif.</translation>
    </message>
    <message>
        <source>The use names no purpose, so it cannot be compared.</source>
        <translation>L&apos;utilisation n&apos;indique aucune finalité et ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>The use names no region, so it cannot be compared.</source>
        <translation>L&apos;utilisation n&apos;indique aucune région et ne peut pas être comparée.</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>The access &quot;%1&quot; goes beyond consent (%2).</source>
        <translation>L&apos;accès « %1 » va au-delà du consentement (%2).</translation>
    </message>
    <message>
        <source>The access &quot;%1&quot; cannot be judged (%2): it is not allowed.</source>
        <translation>L&apos;accès « %1 » ne peut pas être jugé (%2) : il n&apos;est pas permis.</translation>
    </message>
    <message>
        <source>The access &quot;%1&quot; is still granted, but its consent is gone.</source>
        <translation>L&apos;accès « %1 » est encore accordé, mais son consentement n&apos;existe plus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made from data whose consent is gone.</source>
        <translation>« %1 » a été créé à partir de données dont le consentement n&apos;existe plus.</translation>
    </message>
</context>
<context>
    <name>ArtifactFormat</name>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Le fichier %1 n&apos;a pas pu être ouvert : %2</translation>
    </message>
</context>
<context>
    <name>AssemblerTexts</name>
    <message>
        <source>%1: %2, %3 bytes, %4</source>
        <translation>%1 : %2, %3 octets, %4</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4, on %5, %6, %7</source>
        <translation>%1 : %2, %3, %4, sur %5, %6, %7</translation>
    </message>
    <message>
        <source>%1: personal data with special categories (GDPR Art. 9), %2</source>
        <translation>%1 : données à caractère personnel avec catégories particulières (art. 9 du RGPD), %2</translation>
    </message>
    <message>
        <source>%1: personal data, %2</source>
        <translation>%1 : données à caractère personnel, %2</translation>
    </message>
    <message>
        <source>Nobody has written this yet.</source>
        <translation>Personne n&apos;a encore rédigé ce point.</translation>
    </message>
    <message>
        <source>The model version names no training data. Add it to the version.</source>
        <translation>La version du modèle n&apos;indique pas de données d&apos;entraînement. Les ajouter à la version.</translation>
    </message>
    <message>
        <source>There is no finding for this yet. Run a check on the model version.</source>
        <translation>Il n&apos;y a pas encore de constat à ce sujet. Lancer un contrôle sur la version du modèle.</translation>
    </message>
    <message>
        <source>The file of %1 is missing. The figures cannot be repeated until it is back.</source>
        <translation>Le fichier de %1 manque. Les indicateurs ne peuvent pas être reproduits tant qu&apos;il n&apos;est pas de retour.</translation>
    </message>
    <message>
        <source>The file of %1 is not the one that was registered. The card describes %2; the file now is %3.</source>
        <translation>Le fichier de %1 n&apos;est pas celui qui a été enregistré. La fiche décrit %2 ; le fichier actuel est %3.</translation>
    </message>
    <message>
        <source>The finding %1 (%2) is %3. Run the check again.</source>
        <translation>Le constat %1 (%2) est %3. Relancer le contrôle.</translation>
    </message>
    <message>
        <source>The finding %1 (%2) has the verdict &quot;%3&quot;: %4</source>
        <translation>Le constat %1 (%2) a le verdict « %3 » : %4</translation>
    </message>
    <message>
        <source>The finding %1 (%2) came after the card was last saved with its findings. Read it and cite it.</source>
        <translation>Le constat %1 (%2) est postérieur au dernier enregistrement de la fiche avec ses constats. Le lire et le citer.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) this card rests on changed after it was saved.</source>
        <translation>
            <numerusform>%n élément sur lequel repose cette fiche a changé après son enregistrement.</numerusform>
            <numerusform>%n éléments sur lesquels repose cette fiche ont changé après son enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The finding %1 (%2) is %3: %4. Run the check again.</source>
        <translation>Le constat %1 (%2) est %3 : %4. Relancer le contrôle.</translation>
    </message>
</context>
<context>
    <name>AttackPlan</name>
    <message>
        <source>Name at least one budget above 0.</source>
        <translation>Indiquer au moins un budget supérieur à 0.</translation>
    </message>
    <message>
        <source>The judged budget %1 is not one of the budgets.</source>
        <translation>Le budget jugé %1 ne fait pas partie des budgets.</translation>
    </message>
</context>
<context>
    <name>AuditReportTexts</name>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>The log was verified for this report and is sound.</source>
        <translation>Le journal a été vérifié pour ce rapport et est intègre.</translation>
    </message>
    <message>
        <source>The log is not sound: %1</source>
        <translation>Le journal n&apos;est pas intègre : %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Checkpoints verified</source>
        <translation>Points de contrôle vérifiés</translation>
    </message>
    <message>
        <source>Anchor outside of this machine</source>
        <translation>Ancre hors de cette machine</translation>
    </message>
    <message>
        <source>Newest finding of each check, inputs and parameters</source>
        <translation>Dernier constat pour chaque combinaison de contrôle, d&apos;entrées et de paramètres</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Input, %1</source>
        <translation>Entrée, %1</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Stale because</source>
        <translation>Périmé en raison de</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Rapport d&apos;audit</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espace de travail %1</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui requiert de l&apos;attention</translation>
    </message>
    <message>
        <source>Nothing: every newest finding is current and passes.</source>
        <translation>Rien : chaque dernier constat est à jour et réussi.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the workspace holds</source>
        <translation>Contenu de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>AuditReports</name>
    <message>
        <source>&quot;%1&quot; is not a format of a report. Formats: %2.</source>
        <translation>« %1 » n&apos;est pas un format de rapport. Formats : %2.</translation>
    </message>
</context>
<context>
    <name>BodyTexts</name>
    <message>
        <source>The field &quot;%1&quot; of the %2 is not valid: %3</source>
        <translation>Le champ « %1 » de l&apos;enregistrement de type %2 n&apos;est pas valide : %3</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>ce doit être un texte.</translation>
    </message>
    <message>
        <source>it must not be empty.</source>
        <translation>il ne doit pas être vide.</translation>
    </message>
    <message>
        <source>it must be true or false.</source>
        <translation>ce doit être true ou false.</translation>
    </message>
    <message>
        <source>it must be a whole number.</source>
        <translation>ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>it must be a number.</source>
        <translation>ce doit être un nombre.</translation>
    </message>
    <message>
        <source>it must be a list of texts.</source>
        <translation>ce doit être une liste de textes.</translation>
    </message>
    <message>
        <source>it must be an object.</source>
        <translation>ce doit être un objet.</translation>
    </message>
    <message>
        <source>it must be a list.</source>
        <translation>ce doit être une liste.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>« %1 » ne fait pas partie de : %2.</translation>
    </message>
    <message>
        <source>it must be a time such as 2026-03-01T09:30:00.000Z.</source>
        <translation>ce doit être un instant tel que 2026-03-01T09:30:00.000Z.</translation>
    </message>
</context>
<context>
    <name>CalendarDurationTexts</name>
    <message>
        <source>&quot;%1&quot; is not a duration. Write it in the form of ISO 8601 with whole numbers: P2Y, P18M, P30D, P4W, P1Y6M, PT12H.</source>
        <translation>« %1 » n&apos;est pas une durée. L&apos;écrire sous la forme ISO 8601 avec des nombres entiers : P2Y, P18M, P30D, P4W, P1Y6M, PT12H.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than %2 years.</source>
        <translation>« %1 » dépasse %2 ans.</translation>
    </message>
</context>
<context>
    <name>CardBundleTexts</name>
    <message>
        <source>The content of %1 does not match its digest. Verify the workspace.</source>
        <translation>Le contenu de %1 ne correspond pas à son empreinte. Vérifier l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The log has no entry of %1. Verify the workspace.</source>
        <translation>Le journal n&apos;a pas d&apos;entrée sur %1. Vérifier l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Writing the card in every format</source>
        <translation>Écriture de la fiche dans tous les formats</translation>
    </message>
    <message>
        <source>Collecting findings and proofs</source>
        <translation>Collecte des constats et des preuves</translation>
    </message>
    <message>
        <source>Writing the list of digests</source>
        <translation>Écriture de la liste des empreintes</translation>
    </message>
    <message>
        <source>No memory for the bundle could be opened.</source>
        <translation>Aucune mémoire n&apos;a pu être ouverte pour le paquet.</translation>
    </message>
</context>
<context>
    <name>CardExporter</name>
    <message>
        <source>This program has no exporters.</source>
        <translation>Ce programme n&apos;a pas de fonctions d&apos;exportation.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>CardExporterTexts</name>
    <message>
        <source>For people, in a browser: one file, readable by screen readers.</source>
        <translation>Pour les personnes, dans un navigateur : un seul fichier, accessible aux lecteurs d&apos;écran.</translation>
    </message>
    <message>
        <source>For people, to print and to sign: paged, with fonts inside.</source>
        <translation>Pour les personnes, à imprimer et à signer : paginé, polices incluses.</translation>
    </message>
    <message>
        <source>For people who go on writing in a word processor.</source>
        <translation>Pour les personnes qui poursuivent la rédaction dans un traitement de texte.</translation>
    </message>
    <message>
        <source>Markdown (model hub)</source>
        <translation>Markdown (hub de modèles)</translation>
    </message>
    <message>
        <source>For a model hub: a README with the fields that hubs read.</source>
        <translation>Pour un hub de modèles : un README avec les champs que lisent les hubs.</translation>
    </message>
    <message>
        <source>For inventories of parts: an ML-BOM with the model card inside.</source>
        <translation>Pour les inventaires de composants : une ML-BOM contenant la fiche de modèle.</translation>
    </message>
    <message>
        <source>Annex IV of the AI Act</source>
        <translation>Annexe IV du règlement IA</translation>
    </message>
    <message>
        <source>For authorities: the same content in the order of the annex.</source>
        <translation>Pour les autorités : le même contenu dans l&apos;ordre de l&apos;annexe.</translation>
    </message>
    <message>
        <source>Bundle with proofs</source>
        <translation>Paquet avec preuves</translation>
    </message>
    <message>
        <source>For auditors: all formats, the findings and the proofs from the log. It can be checked without Hallmarker.</source>
        <translation>Pour les auditeurs : tous les formats, les constats et les preuves tirées du journal. Vérifiable sans Hallmarker.</translation>
    </message>
</context>
<context>
    <name>CardExports</name>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format of a card. Formats: %2.</source>
        <translation>« %1 » n&apos;est pas un format de fiche. Formats : %2.</translation>
    </message>
</context>
<context>
    <name>CardFieldEdit</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Somebody else changed this field in the meantime.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié ce champ entre-temps.</translation>
    </message>
    <message>
        <source>

Theirs: %1
Mine: %2</source>
        <translation>

Autre version : %1
Ma version : %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conserver ma version</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l&apos;autre version</translation>
    </message>
    <message>
        <source>Two changes of &quot;%1&quot;</source>
        <translation>Deux modifications de « %1 »</translation>
    </message>
    <message>
        <source>Store the merged text</source>
        <translation>Enregistrer le texte fusionné</translation>
    </message>
    <message>
        <source>&amp;Merged text</source>
        <translation>Texte f&amp;usionné</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name under which the model is kept in the inventory.</source>
        <translation>Le nom sous lequel le modèle est tenu dans l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Credit scoring</source>
        <translation>Évaluation de la solvabilité</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What this version is called, or its digest when nobody named it.</source>
        <translation>Le nom de cette version, ou son empreinte si personne ne l&apos;a nommée.</translation>
    </message>
    <message>
        <source>2.1</source>
        <translation>2.1</translation>
    </message>
    <message>
        <source>Changes since the earlier version</source>
        <translation>Modifications depuis la version antérieure</translation>
    </message>
    <message>
        <source>How this version relates to the ones before it: what was changed, and why.</source>
        <translation>Rapport de cette version aux précédentes : ce qui a été modifié, et pourquoi.</translation>
    </message>
    <message>
        <source>Trained anew on the data of the third quarter; threshold unchanged.</source>
        <translation>Réentraîné sur les données du troisième trimestre ; seuil inchangé.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the model does, in two or three sentences for somebody who does not build models.</source>
        <translation>Ce que fait le modèle, en deux ou trois phrases pour quelqu&apos;un qui ne construit pas de modèles.</translation>
    </message>
    <message>
        <source>Estimates from the data of an application how likely a loan is repaid.</source>
        <translation>Estime, à partir des données d&apos;une demande, la probabilité qu&apos;un prêt soit remboursé.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Who places the system on the market or puts it into service under their own name.</source>
        <translation>Qui met le système sur le marché ou le met en service sous son propre nom.</translation>
    </message>
    <message>
        <source>Example Bank plc</source>
        <translation>Banque Exemple SA</translation>
    </message>
    <message>
        <source>Developers</source>
        <translation>Développeurs</translation>
    </message>
    <message>
        <source>Who built and trained the model.</source>
        <translation>Qui a construit et entraîné le modèle.</translation>
    </message>
    <message>
        <source>Risk analytics team</source>
        <translation>Équipe d&apos;analyse des risques</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Who answers for the model inside the organisation.</source>
        <translation>Qui répond du modèle au sein de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Head of retail credit</source>
        <translation>Responsable du crédit aux particuliers</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Where questions and complaints about the model go.</source>
        <translation>Destinataire des questions et réclamations sur le modèle.</translation>
    </message>
    <message>
        <source>models@bank.example</source>
        <translation>models@bank.example</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>SPDX identifier or expression under which the model may be used; otherwise its name.</source>
        <translation>Identifiant ou expression SPDX selon lesquels le modèle peut être utilisé ; à défaut, le nom de la licence.</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>Files and digests</source>
        <translation>Fichiers et empreintes</translation>
    </message>
    <message>
        <source>The files of this version with format, size and SHA-256.</source>
        <translation>Les fichiers de cette version avec format, taille et SHA-256.</translation>
    </message>
    <message>
        <source>model: torchscript, 12786 bytes, sha256:5f1c...</source>
        <translation>model : torchscript, 12786 octets, sha256:5f1c...</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Natural languages of the inputs and outputs, as BCP 47 tags; empty when there is no language in them.</source>
        <translation>Langues naturelles des entrées et des sorties, en étiquettes BCP 47 ; vide lorsqu&apos;elles ne contiennent pas de langue.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Words by which the card is found.</source>
        <translation>Mots par lesquels la fiche est trouvée.</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>Authors of the card</source>
        <translation>Auteurs de la fiche</translation>
    </message>
    <message>
        <source>Who wrote the parts of this card that people fill in.</source>
        <translation>Qui a rédigé les parties de cette fiche que remplissent des personnes.</translation>
    </message>
    <message>
        <source>Model validation team</source>
        <translation>Équipe de validation des modèles</translation>
    </message>
    <message>
        <source>Intended purpose</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Each use the model is meant for: task, context, and what its output decides or supports.</source>
        <translation>Chaque utilisation à laquelle le modèle est destiné : tâche, contexte, et ce que sa sortie décide ou appuie.</translation>
    </message>
    <message>
        <source>Ranking of loan applications for manual review</source>
        <translation>Classement des demandes de prêt en vue d&apos;un examen manuel</translation>
    </message>
    <message>
        <source>Intended users</source>
        <translation>Utilisateurs prévus</translation>
    </message>
    <message>
        <source>Who works with the output, and what they need to know for it.</source>
        <translation>Qui travaille avec la sortie, et ce qu&apos;il faut savoir pour cela.</translation>
    </message>
    <message>
        <source>Credit officers with training in the score</source>
        <translation>Analystes crédit formés au score</translation>
    </message>
    <message>
        <source>Out of scope and misuse</source>
        <translation>Utilisations exclues et mauvaise utilisation</translation>
    </message>
    <message>
        <source>Uses the model is not meant for, and misuse that can be foreseen.</source>
        <translation>Utilisations auxquelles le modèle n&apos;est pas destiné, et mauvaise utilisation prévisible.</translation>
    </message>
    <message>
        <source>Deciding on an application without a person</source>
        <translation>Statuer sur une demande sans intervention humaine</translation>
    </message>
    <message>
        <source>Interaction with other systems</source>
        <translation>Interaction avec d&apos;autres systèmes</translation>
    </message>
    <message>
        <source>Hardware and software outside of the model that it exchanges data with.</source>
        <translation>Matériel et logiciels extérieurs au modèle avec lesquels il échange des données.</translation>
    </message>
    <message>
        <source>Reads applications from the loan system; writes scores back.</source>
        <translation>Lit les demandes dans le système de prêts ; y réécrit les scores.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>What the model is meant to run on.</source>
        <translation>Matériel sur lequel le modèle est destiné à fonctionner.</translation>
    </message>
    <message>
        <source>Ordinary server, 2 cores, no GPU</source>
        <translation>Serveur ordinaire, 2 cœurs, sans GPU</translation>
    </message>
    <message>
        <source>User interface</source>
        <translation>Interface utilisateur</translation>
    </message>
    <message>
        <source>What users see of the model.</source>
        <translation>Ce que les utilisateurs voient du modèle.</translation>
    </message>
    <message>
        <source>A score with its three strongest reasons</source>
        <translation>Un score avec ses trois principales raisons</translation>
    </message>
    <message>
        <source>Instructions for use</source>
        <translation>Notice d&apos;utilisation</translation>
    </message>
    <message>
        <source>How to put the model to use, with its preconditions, or where the instructions are.</source>
        <translation>Façon de mettre le modèle en œuvre, avec ses conditions préalables, ou lieu où se trouve la notice.</translation>
    </message>
    <message>
        <source>Load with TorchScript; scale the inputs as the signature says.</source>
        <translation>Charger avec TorchScript ; mettre les entrées à l&apos;échelle indiquée par la signature.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Addresses of further documentation.</source>
        <translation>Adresses de documentation complémentaire.</translation>
    </message>
    <message>
        <source>https://bank.example/models/credit</source>
        <translation>https://bank.example/models/credit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>What the model computes.</source>
        <translation>Ce que calcule le modèle.</translation>
    </message>
    <message>
        <source>tabular-classification</source>
        <translation>tabular-classification</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>The architecture in the terms of the field.</source>
        <translation>L&apos;architecture dans les termes du domaine.</translation>
    </message>
    <message>
        <source>Multi-layer perceptron, 64-32-10</source>
        <translation>Perceptron multicouche, 64-32-10</translation>
    </message>
    <message>
        <source>Architecture family</source>
        <translation>Famille d&apos;architecture</translation>
    </message>
    <message>
        <source>The family the architecture belongs to.</source>
        <translation>La famille à laquelle appartient l&apos;architecture.</translation>
    </message>
    <message>
        <source>feed-forward network</source>
        <translation>réseau à propagation avant</translation>
    </message>
    <message>
        <source>Learning approach</source>
        <translation>Méthode d&apos;apprentissage</translation>
    </message>
    <message>
        <source>How the model learns.</source>
        <translation>Façon dont le modèle apprend.</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>supervised</translation>
    </message>
    <message>
        <source>Input format</source>
        <translation>Format d&apos;entrée</translation>
    </message>
    <message>
        <source>What goes in: columns with their encoding, or the tensor.</source>
        <translation>Ce qui entre : colonnes avec leur encodage, ou le tenseur.</translation>
    </message>
    <message>
        <source>float32 tensor 1 x 8 x 8, values 0 to 1</source>
        <translation>tenseur float32 1 x 8 x 8, valeurs 0 à 1</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Format de sortie</translation>
    </message>
    <message>
        <source>What comes out and how to read it.</source>
        <translation>Ce qui sort et comment le lire.</translation>
    </message>
    <message>
        <source>probabilities of the classes: repaid, default</source>
        <translation>probabilités des classes : remboursé, défaut de paiement</translation>
    </message>
    <message>
        <source>Design choices</source>
        <translation>Choix de conception</translation>
    </message>
    <message>
        <source>Key design choices with their reasons and assumptions; what is optimised for.</source>
        <translation>Principaux choix de conception avec leurs raisons et hypothèses ; ce qui est optimisé.</translation>
    </message>
    <message>
        <source>A small network, because the score must be explained.</source>
        <translation>Un petit réseau, car le score doit pouvoir être expliqué.</translation>
    </message>
    <message>
        <source>Training procedure</source>
        <translation>Procédure d&apos;entraînement</translation>
    </message>
    <message>
        <source>Methods and steps of development, hyperparameters, and tools of third parties.</source>
        <translation>Méthodes et étapes du développement, hyperparamètres et outils de tiers.</translation>
    </message>
    <message>
        <source>Adam, 20 epochs, early stopping on the validation split</source>
        <translation>Adam, 20 époques, arrêt anticipé sur l&apos;échantillon de validation</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>The model this one was fine-tuned or distilled from.</source>
        <translation>Le modèle à partir duquel celui-ci a été affiné ou distillé.</translation>
    </message>
    <message>
        <source>credit@3f2a1b4c5d6e</source>
        <translation>credit@3f2a1b4c5d6e</translation>
    </message>
    <message>
        <source>Third-party parts</source>
        <translation>Éléments de tiers</translation>
    </message>
    <message>
        <source>Pre-trained parts, libraries and tools of others that are inside.</source>
        <translation>Éléments préentraînés, bibliothèques et outils de tiers intégrés.</translation>
    </message>
    <message>
        <source>scikit-learn 1.2 (scaling of the inputs)</source>
        <translation>scikit-learn 1.2 (mise à l&apos;échelle des entrées)</translation>
    </message>
    <message>
        <source>Compute used</source>
        <translation>Puissance de calcul utilisée</translation>
    </message>
    <message>
        <source>Computing resources for development, training, testing and validation.</source>
        <translation>Ressources informatiques pour le développement, l&apos;entraînement, le test et la validation.</translation>
    </message>
    <message>
        <source>One workstation, 20 minutes</source>
        <translation>Une station de travail, 20 minutes</translation>
    </message>
    <message>
        <source>Energy for training (kWh)</source>
        <translation>Énergie pour l&apos;entraînement (kWh)</translation>
    </message>
    <message>
        <source>Energy that the training used, measured or estimated.</source>
        <translation>Énergie utilisée pour l&apos;entraînement, mesurée ou estimée.</translation>
    </message>
    <message>
        <source>0.4</source>
        <translation>0.4</translation>
    </message>
    <message>
        <source>Emissions of training (t CO2 equivalent)</source>
        <translation>Émissions de l&apos;entraînement (t d&apos;équivalent CO2)</translation>
    </message>
    <message>
        <source>Emissions that belong to that energy.</source>
        <translation>Émissions correspondant à cette énergie.</translation>
    </message>
    <message>
        <source>0.0001</source>
        <translation>0.0001</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d&apos;entraînement</translation>
    </message>
    <message>
        <source>The dataset versions the model was trained on, with their digests.</source>
        <translation>Les versions de jeux de données sur lesquelles le modèle a été entraîné, avec leurs empreintes.</translation>
    </message>
    <message>
        <source>applications@9c1d..., 30162 rows</source>
        <translation>applications@9c1d..., 30162 lignes</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>Données d&apos;évaluation</translation>
    </message>
    <message>
        <source>The dataset versions the figures of this card were measured on.</source>
        <translation>Les versions de jeux de données sur lesquelles les indicateurs de cette fiche ont été mesurés.</translation>
    </message>
    <message>
        <source>applications-test@77aa..., 15060 rows</source>
        <translation>applications-test@77aa..., 15060 lignes</translation>
    </message>
    <message>
        <source>Provenance and preparation of the data</source>
        <translation>Provenance et préparation des données</translation>
    </message>
    <message>
        <source>Where the data comes from, how it was selected, labelled and cleaned; known gaps.</source>
        <translation>D&apos;où viennent les données, comment elles ont été sélectionnées, étiquetées et nettoyées ; lacunes connues.</translation>
    </message>
    <message>
        <source>Applications of 2023; duplicates removed; labels from the ledger.</source>
        <translation>Demandes de 2023 ; doublons retirés ; étiquettes issues du grand livre.</translation>
    </message>
    <message>
        <source>Classification of the data</source>
        <translation>Classification des données</translation>
    </message>
    <message>
        <source>How confidential the training data is.</source>
        <translation>Degré de confidentialité des données d&apos;entraînement.</translation>
    </message>
    <message>
        <source>applications@9c1d...: confidential</source>
        <translation>applications@9c1d... : confidentiel</translation>
    </message>
    <message>
        <source>Personal and sensitive data</source>
        <translation>Données à caractère personnel et sensibles</translation>
    </message>
    <message>
        <source>What the records say about personal data and special categories in the training data.</source>
        <translation>Ce que les enregistrements indiquent sur les données à caractère personnel et les catégories particulières dans les données d&apos;entraînement.</translation>
    </message>
    <message>
        <source>applications@9c1d...: personal data</source>
        <translation>applications@9c1d... : données à caractère personnel</translation>
    </message>
    <message>
        <source>Why these measures</source>
        <translation>Justification de ces mesures</translation>
    </message>
    <message>
        <source>Why the measures fit the model and its use.</source>
        <translation>Pourquoi les mesures conviennent au modèle et à son utilisation.</translation>
    </message>
    <message>
        <source>Ranking quality matters, not the threshold: area under the curve.</source>
        <translation>C&apos;est la qualité du classement qui compte, non le seuil : aire sous la courbe.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Measured figures with slice and interval.</source>
        <translation>Indicateurs mesurés avec segment et intervalle.</translation>
    </message>
    <message>
        <source>accuracy 0.98 (0.96 to 0.99)</source>
        <translation>exactitude 0.98 (0.96 à 0.99)</translation>
    </message>
    <message>
        <source>Robustness and security</source>
        <translation>Robustesse et sécurité</translation>
    </message>
    <message>
        <source>Measured behaviour under attack, privacy attacks and supply-chain checks.</source>
        <translation>Comportement mesuré sous attaque, attaques contre la vie privée et contrôles de la chaîne d&apos;approvisionnement.</translation>
    </message>
    <message>
        <source>accuracy under PGD 0.44</source>
        <translation>exactitude sous PGD 0.44</translation>
    </message>
    <message>
        <source>Checks of the data</source>
        <translation>Contrôles des données</translation>
    </message>
    <message>
        <source>Measured properties of the training data: identifiability, personal data, drift.</source>
        <translation>Propriétés mesurées des données d&apos;entraînement : caractère identifiable, données à caractère personnel, dérive.</translation>
    </message>
    <message>
        <source>smallest class 5 records</source>
        <translation>plus petite classe : 5 enregistrements</translation>
    </message>
    <message>
        <source>Test logs</source>
        <translation>Journaux de test</translation>
    </message>
    <message>
        <source>Every finding this card rests on, with time, verdict and digest. Signed through the log of the workspace.</source>
        <translation>Tous les constats sur lesquels repose cette fiche, avec date, verdict et empreinte. Signés par l&apos;intermédiaire du journal de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>finding_01...: pass, sha256:...</source>
        <translation>finding_01... : pass, sha256:...</translation>
    </message>
    <message>
        <source>Technical limitations</source>
        <translation>Limites techniques</translation>
    </message>
    <message>
        <source>Where the model is known to be weak: kinds of data, groups, conditions.</source>
        <translation>Points faibles connus du modèle : types de données, groupes, conditions.</translation>
    </message>
    <message>
        <source>Fewer than 100 training records of applicants under 20</source>
        <translation>Moins de 100 enregistrements d&apos;entraînement de demandeurs de moins de 20 ans</translation>
    </message>
    <message>
        <source>Foreseeable unintended outcomes</source>
        <translation>Conséquences involontaires prévisibles</translation>
    </message>
    <message>
        <source>Unintended outcomes and sources of risk to health, safety and fundamental rights.</source>
        <translation>Conséquences involontaires et sources de risques pour la santé, la sécurité et les droits fondamentaux.</translation>
    </message>
    <message>
        <source>Applicants are refused on the score alone</source>
        <translation>Des demandeurs sont refusés sur la seule base du score</translation>
    </message>
    <message>
        <source>Ethical risks</source>
        <translation>Risques éthiques</translation>
    </message>
    <message>
        <source>Each risk and what is done about it.</source>
        <translation>Chaque risque et ce qui est fait pour y remédier.</translation>
    </message>
    <message>
        <source>Proxy for origin through the postcode: field removed, checked for correlation</source>
        <translation>Indicateur indirect de l&apos;origine par le code postal : champ retiré, corrélation contrôlée</translation>
    </message>
    <message>
        <source>Fairness by group</source>
        <translation>Équité par groupe</translation>
    </message>
    <message>
        <source>Groups at risk, benefits and harms for them, and what is done.</source>
        <translation>Groupes exposés, avantages et préjudices pour eux, et ce qui est fait.</translation>
    </message>
    <message>
        <source>Applicants under 25: fewer records, wider intervals</source>
        <translation>Demandeurs de moins de 25 ans : moins d&apos;enregistrements, intervalles plus larges</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Compromis</translation>
    </message>
    <message>
        <source>What was given up for what.</source>
        <translation>Ce qui a été sacrifié au profit de quoi.</translation>
    </message>
    <message>
        <source>One point of accuracy for calibrated scores</source>
        <translation>Un point d&apos;exactitude contre des scores calibrés</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>What users should do about risks and limitations.</source>
        <translation>Ce que les utilisateurs doivent faire face aux risques et aux limites.</translation>
    </message>
    <message>
        <source>Review every refusal by hand.</source>
        <translation>Examiner chaque refus manuellement.</translation>
    </message>
    <message>
        <source>Security decisions</source>
        <translation>Décisions de sécurité</translation>
    </message>
    <message>
        <source>Decisions on security with their reason: what was accepted, hardened or left out.</source>
        <translation>Décisions de sécurité motivées : ce qui a été accepté, renforcé ou écarté.</translation>
    </message>
    <message>
        <source>Adversarial training left out: inputs come from staff only</source>
        <translation>Entraînement adverse écarté : les entrées proviennent uniquement du personnel</translation>
    </message>
    <message>
        <source>Cybersecurity measures</source>
        <translation>Mesures de cybersécurité</translation>
    </message>
    <message>
        <source>Measures that protect model, data and operation.</source>
        <translation>Mesures qui protègent le modèle, les données et l&apos;exploitation.</translation>
    </message>
    <message>
        <source>Signed artefacts, read-only deployment, rate limit</source>
        <translation>Artefacts signés, déploiement en lecture seule, limitation du débit</translation>
    </message>
    <message>
        <source>Human oversight</source>
        <translation>Contrôle humain</translation>
    </message>
    <message>
        <source>Who can understand, override and stop the model, and how.</source>
        <translation>Qui peut comprendre le modèle, passer outre à ses sorties et l&apos;arrêter, et comment.</translation>
    </message>
    <message>
        <source>A credit officer decides; the score can be hidden.</source>
        <translation>Un analyste crédit décide ; le score peut être masqué.</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Modifications prévues</translation>
    </message>
    <message>
        <source>Changes to the model and its performance that were determined beforehand.</source>
        <translation>Modifications du modèle et de ses performances déterminées à l&apos;avance.</translation>
    </message>
    <message>
        <source>Retraining each quarter within the same acceptance limits</source>
        <translation>Réentraînement chaque trimestre dans les mêmes limites d&apos;acceptation</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Changes over the life cycle.</source>
        <translation>Modifications au cours du cycle de vie.</translation>
    </message>
    <message>
        <source>2026-01: threshold raised</source>
        <translation>2026-01 : seuil relevé</translation>
    </message>
    <message>
        <source>Risk management system</source>
        <translation>Système de gestion des risques</translation>
    </message>
    <message>
        <source>Description of the risk management system of Art. 9, or where it is kept.</source>
        <translation>Description du système de gestion des risques de l&apos;art. 9, ou lieu où elle est conservée.</translation>
    </message>
    <message>
        <source>Kept as assessment DPIA-12</source>
        <translation>Conservée sous l&apos;analyse AIPD-12</translation>
    </message>
    <message>
        <source>Standards applied</source>
        <translation>Normes appliquées</translation>
    </message>
    <message>
        <source>Harmonised standards applied in full or in part; otherwise the solutions adopted instead.</source>
        <translation>Normes harmonisées appliquées, en totalité ou en partie ; à défaut, les solutions adoptées à la place.</translation>
    </message>
    <message>
        <source>ISO/IEC 42001:2023</source>
        <translation>ISO/IEC 42001:2023</translation>
    </message>
    <message>
        <source>Declaration of conformity</source>
        <translation>Déclaration de conformité</translation>
    </message>
    <message>
        <source>The EU declaration of conformity, or where it is kept.</source>
        <translation>La déclaration UE de conformité, ou le lieu où elle est conservée.</translation>
    </message>
    <message>
        <source>Declaration 2026-03, kept by legal</source>
        <translation>Déclaration 2026-03, conservée par le service juridique</translation>
    </message>
    <message>
        <source>Post-market monitoring</source>
        <translation>Surveillance après commercialisation</translation>
    </message>
    <message>
        <source>The plan of Art. 72 for watching performance in use.</source>
        <translation>Le plan de l&apos;art. 72 pour suivre les performances en cours d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Monthly drift check, report to the validator</source>
        <translation>Contrôle mensuel de la dérive, rapport au validateur</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>How to cite the model.</source>
        <translation>Façon de citer le modèle.</translation>
    </message>
    <message>
        <source>Example Bank (2026): Credit scoring 2.1</source>
        <translation>Banque Exemple (2026) : Évaluation de la solvabilité 2.1</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Purpose and use</source>
        <translation>Finalité et utilisation</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Risks and limits</source>
        <translation>Risques et limites</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>from the inventory</source>
        <translation>tiré de l&apos;inventaire</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>read from the model, may be corrected</source>
        <translation>lu dans le modèle, modifiable</translation>
    </message>
    <message>
        <source>from the lineage</source>
        <translation>tiré de la filiation</translation>
    </message>
    <message>
        <source>written by a person</source>
        <translation>rédigé par une personne</translation>
    </message>
</context>
<context>
    <name>CardMessagesTexts</name>
    <message numerus="yes">
        <source>%n more in the preview.</source>
        <translation>
            <numerusform>%n autre dans l&apos;aperçu.</numerusform>
            <numerusform>%n autres dans l&apos;aperçu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Encore manquant : %1</translation>
    </message>
</context>
<context>
    <name>CardReportTexts</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Performance with intervals</source>
        <translation>Performance avec intervalles</translation>
    </message>
    <message>
        <source>Findings this card rests on</source>
        <translation>Constats sur lesquels repose cette fiche</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Input &quot;%1&quot;</source>
        <translation>Entrée « %1 »</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Fields that a card needs and that are empty</source>
        <translation>Champs requis par une fiche et laissés vides</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Exigé par</translation>
    </message>
    <message>
        <source>1. General description of the system</source>
        <translation>1. Description générale du système</translation>
    </message>
    <message>
        <source>2. Elements of the system and of its development</source>
        <translation>2. Éléments du système et de son développement</translation>
    </message>
    <message>
        <source>3. Monitoring, functioning and control</source>
        <translation>3. Surveillance, fonctionnement et contrôle</translation>
    </message>
    <message>
        <source>4. Appropriateness of the performance metrics</source>
        <translation>4. Caractère approprié des indicateurs de performance</translation>
    </message>
    <message>
        <source>5. Risk management system</source>
        <translation>5. Système de gestion des risques</translation>
    </message>
    <message>
        <source>6. Changes through the life cycle</source>
        <translation>6. Modifications tout au long du cycle de vie</translation>
    </message>
    <message>
        <source>7. Standards applied</source>
        <translation>7. Normes appliquées</translation>
    </message>
    <message>
        <source>8. Declaration of conformity</source>
        <translation>8. Déclaration de conformité</translation>
    </message>
    <message>
        <source>9. Post-market monitoring</source>
        <translation>9. Surveillance après commercialisation</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>The test logs are the findings listed at the end.</source>
        <translation>Les journaux de test sont les constats énumérés à la fin.</translation>
    </message>
    <message>
        <source>Nothing is recorded for: %1.</source>
        <translation>Rien n&apos;est consigné pour : %1.</translation>
    </message>
    <message>
        <source>Further content of the card</source>
        <translation>Autre contenu de la fiche</translation>
    </message>
    <message>
        <source>Model card: %1</source>
        <translation>Fiche de modèle : %1</translation>
    </message>
    <message>
        <source>Technical documentation (AI Act, Annex IV): %1</source>
        <translation>Documentation technique (règlement IA, annexe IV) : %1</translation>
    </message>
    <message>
        <source>Model version %1, card revision %2</source>
        <translation>Version du modèle %1, révision de la fiche %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The detail tables of this finding are not printed; the finding itself holds them.</source>
        <translation>Les tableaux détaillés de ce constat ne sont pas imprimés ; le constat lui-même les contient.</translation>
    </message>
    <message>
        <source>measured on %1, finding</source>
        <translation>mesuré sur %1, constat</translation>
    </message>
</context>
<context>
    <name>CardRepositoryTexts</name>
    <message>
        <source>%1 has a card already. Edit that one.</source>
        <translation>%1 a déjà une fiche. Modifier celle-ci.</translation>
    </message>
    <message>
        <source>A card has no field &quot;%1&quot;. Fields: %2.</source>
        <translation>Une fiche n&apos;a pas de champ « %1 ». Champs : %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be written: it is drawn from records and findings.</source>
        <translation>Le champ « %1 » ne peut pas être écrit : il est tiré des enregistrements et des constats.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>non défini : %1</translation>
    </message>
    <message>
        <source>%1 % interval %2 to %3</source>
        <translation>intervalle à %1 % : %2 à %3</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a finding that still holds</comment>
        <translation>à jour</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>a finding whose inputs changed</comment>
        <translation>périmé</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a finding past its date</comment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a finding that does not match its digest</comment>
        <translation>rompu</translation>
    </message>
</context>
<context>
    <name>CardViewTexts</name>
    <message>
        <source>%1. What is done: %2</source>
        <translation>%1. Ce qui est fait : %2</translation>
    </message>
    <message>
        <source>Benefits: %1</source>
        <translation>Avantages : %1</translation>
    </message>
    <message>
        <source>Harms: %1</source>
        <translation>Préjudices : %1</translation>
    </message>
    <message>
        <source>What is done: %1</source>
        <translation>Ce qui est fait : %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, %1 rows</source>
        <translation>, %1 lignes</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The check &quot;%1&quot; has no parameter &quot;%2&quot;. It has: %3.</source>
        <translation>Le contrôle « %1 » n&apos;a pas de paramètre « %2 ». Il a : %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; needs the parameter &quot;%2&quot;.</source>
        <translation>Le contrôle « %1 » requiert le paramètre « %2 ».</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de contrôle « %1 ».</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; has no input &quot;%2&quot;. It has: %3.</source>
        <translation>Le contrôle « %1 » n&apos;a pas d&apos;entrée « %2 ». Il a : %3.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; needs the input &quot;%2&quot;, a record of the kind %3.</source>
        <translation>Le contrôle « %1 » requiert l&apos;entrée « %2 », un enregistrement de type %3.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; was deleted. Choose another one for the input &quot;%2&quot;.</source>
        <translation>L&apos;enregistrement « %1 » a été supprimé. En choisir un autre pour l&apos;entrée « %2 ».</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; of the check &quot;%2&quot; takes records of the kind %3; &quot;%4&quot; is of the kind %5.</source>
        <translation>L&apos;entrée « %1 » du contrôle « %2 » prend des enregistrements de type %3 ; « %4 » est de type %5.</translation>
    </message>
    <message>
        <source>The check was cancelled. No finding was stored.</source>
        <translation>Le contrôle a été annulé. Aucun constat n&apos;a été conservé.</translation>
    </message>
    <message>
        <source>There is not enough memory for this check.</source>
        <translation>La mémoire ne suffit pas pour ce contrôle.</translation>
    </message>
    <message>
        <source>The check stopped because of a defect: %1.</source>
        <translation>Le contrôle s&apos;est arrêté à cause d&apos;un défaut : %1.</translation>
    </message>
    <message>
        <source>The check stopped because of a defect.</source>
        <translation>Le contrôle s&apos;est arrêté à cause d&apos;un défaut.</translation>
    </message>
    <message>
        <source>Hashing the inputs</source>
        <translation>Calcul de l&apos;empreinte des entrées</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; says pass but measured nothing. This is a defect of the check; nothing was stored.</source>
        <translation>Le contrôle « %1 » annonce une réussite mais n&apos;a rien mesuré. C&apos;est un défaut du contrôle ; rien n&apos;a été conservé.</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; (%2) changed while it was measured, so the figures belong to no known state of it. Run the check again.</source>
        <translation>L&apos;entrée « %1 » (%2) a changé pendant la mesure ; les indicateurs n&apos;en représentent donc aucun état connu. Relancer le contrôle.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; takes a whole number; &quot;%2&quot; is none.</source>
        <translation>Le paramètre « %1 » prend un nombre entier ; « %2 » n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; takes a number with a decimal point; &quot;%2&quot; is none.</source>
        <translation>Le paramètre « %1 » prend un nombre avec un point décimal ; « %2 » n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; takes true or false; &quot;%2&quot; is neither.</source>
        <translation>Le paramètre « %1 » prend true ou false ; « %2 » n&apos;est ni l&apos;un ni l&apos;autre.</translation>
    </message>
    <message>
        <source>In the parameter &quot;%1&quot; a quotation mark is not closed.</source>
        <translation>Dans le paramètre « %1 », un guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; takes numbers, separated by commas; &quot;%2&quot; is none.</source>
        <translation>Le paramètre « %1 » prend des nombres séparés par des virgules ; « %2 » n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is %2; the least allowed value is %3.</source>
        <translation>Le paramètre « %1 » vaut %2 ; la plus petite valeur admise est %3.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is %2; the greatest allowed value is %3.</source>
        <translation>Le paramètre « %1 » vaut %2 ; la plus grande valeur admise est %3.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; must be of the type %2.</source>
        <translation>Le paramètre « %1 » doit être du type %2.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; cannot be &quot;%2&quot;; it is one of: %3.</source>
        <translation>Le paramètre « %1 » ne peut pas être « %2 » ; valeurs possibles : %3.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; names the column &quot;%2&quot; twice.</source>
        <translation>Le paramètre « %1 » nomme deux fois la colonne « %2 ».</translation>
    </message>
</context>
<context>
    <name>CheckOrders</name>
    <message>
        <source>&quot;%1&quot; has no version yet. Import a file into it first.</source>
        <translation>« %1 » n&apos;a pas encore de version. Y importer d&apos;abord un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form KEY=VALUE.</source>
        <translation>« %1 » n&apos;est pas de la forme KEY=VALUE.</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;. Parameters: %3.</source>
        <translation>%1 n&apos;a pas de paramètre « %2 ». Paramètres : %3.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; stands twice.</source>
        <translation>Le paramètre « %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of several records: %2. Name one by its id, or for a check say its role, as in data=%1.</source>
        <translation>« %1 » est le nom de plusieurs enregistrements : %2. En désigner un par son identifiant ou, pour un contrôle, indiquer son rôle, comme dans data=%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2. What is needed here: %3.</source>
        <translation>« %1 » est de type %2. Type requis ici : %3.</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; of %2 stands twice.</source>
        <translation>L&apos;entrée « %1 » de %2 figure deux fois.</translation>
    </message>
    <message>
        <source>%1 has no input left for &quot;%2&quot;. Inputs: %3.</source>
        <translation>%1 n&apos;a plus d&apos;entrée libre pour « %2 ». Entrées : %3.</translation>
    </message>
    <message>
        <source>%1 has no input &quot;%2&quot;. Inputs: %3.</source>
        <translation>%1 n&apos;a pas d&apos;entrée « %2 ». Entrées : %3.</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>This is not a checkpoint of a log: it needs lines with the origin, the number of entries and the root hash.</source>
        <translation>Ce n&apos;est pas un point de contrôle de journal : il requiert des lignes avec l&apos;origine, le nombre d&apos;entrées et l&apos;empreinte racine.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to the log &quot;%1&quot;, not to &quot;%2&quot;.</source>
        <translation>Le point de contrôle appartient au journal « %1 », et non à « %2 ».</translation>
    </message>
</context>
<context>
    <name>ClassRecordsReadingTexts</name>
    <message>
        <source>The file of %1 is not the one that was measured: it was %2 and is %3 now. Its records would not explain this finding. Run the check again, or put the file back.</source>
        <translation>Le fichier de %1 n&apos;est pas celui qui a été mesuré : il était %2 et est désormais %3. Ses enregistrements n&apos;expliqueraient pas ce constat. Relancer le contrôle, ou remettre le fichier en place.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Comparing the file with the one that was measured</source>
        <translation>Comparaison du fichier avec celui qui a été mesuré</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>ClassRecordsText</name>
    <message>
        <source>No column was named to group the records by.</source>
        <translation>Aucune colonne n&apos;a été indiquée pour regrouper les enregistrements.</translation>
    </message>
    <message>
        <source>Reading the records was cancelled.</source>
        <translation>La lecture des enregistrements a été annulée.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2. See &quot;hallmarker-cli %1 --help&quot;.</source>
        <translation>« %1 » requiert %2. Voir « hallmarker-cli %1 --help ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take &quot;%2&quot;.</source>
        <translation>« %1 » n&apos;accepte pas « %2 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --%2 %3.</source>
        <translation>« %1 » requiert --%2 %3.</translation>
    </message>
    <message>
        <source>Workspace file or postgresql:// address; else $HALLMARKER_WORKSPACE, else the only *.hallmarker file here</source>
        <translation>Fichier d&apos;espace de travail ou adresse postgresql:// ; à défaut $HALLMARKER_WORKSPACE, à défaut l&apos;unique fichier *.hallmarker de ce dossier</translation>
    </message>
    <message>
        <source>Form of the answer on standard output</source>
        <translation>Forme de la réponse sur la sortie standard</translation>
    </message>
    <message>
        <source>No progress on standard error</source>
        <translation>Pas d&apos;indication d&apos;avancement sur l&apos;erreur standard</translation>
    </message>
    <message>
        <source>What the command does and takes</source>
        <translation>Ce que fait la commande et ce qu&apos;elle accepte</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>L&apos;option « %1 » n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; needs a value: %2.</source>
        <translation>L&apos;option « %1 » requiert une valeur : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. Values: %3.</source>
        <translation>« %1 » n&apos;est pas une valeur de %2. Valeurs : %3.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; takes no value.</source>
        <translation>L&apos;option « %1 » n&apos;accepte pas de valeur.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; stands twice.</source>
        <translation>L&apos;option « %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>La commande « %1 » n&apos;existe pas.</translation>
    </message>
    <message>
        <source>See &quot;hallmarker-cli help&quot;.</source>
        <translation>Voir « hallmarker-cli help ».</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>
Verdict: %1
</source>
        <translation>
Verdict : %1
</translation>
    </message>
    <message>
        <source>Runs in the sandbox of hallmarker-worker.
</source>
        <translation>S&apos;exécute dans le bac à sable de hallmarker-worker.
</translation>
    </message>
    <message>
        <source>INPUT</source>
        <translation>ENTRÉE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>MEANING</source>
        <translation>SIGNIFICATION</translation>
    </message>
    <message>
        <source>PARAMETER</source>
        <translation>PARAMÈTRE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>BOUNDS</source>
        <translation>BORNES</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>DÉFAUT</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>INDICATEUR</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>UNITÉ</translation>
    </message>
    <message>
        <source>
Sources:
  %1
</source>
        <translation>
Sources :
  %1
</translation>
    </message>
    <message>
        <source>No workspace is named. Give one with -w, or make one with &quot;hallmarker-cli -w NAME.hallmarker init&quot;.</source>
        <translation>Aucun espace de travail n&apos;est indiqué. En indiquer un avec -w, ou en créer un avec « hallmarker-cli -w NAME.hallmarker init ».</translation>
    </message>
    <message>
        <source>Several workspaces lie in this folder (%1). Name one with -w.</source>
        <translation>Ce dossier contient plusieurs espaces de travail (%1). En indiquer un avec -w.</translation>
    </message>
    <message>
        <source>usage: hallmarker-cli [-w WORKSPACE] [--format text|json] COMMAND ...</source>
        <translation>utilisation : hallmarker-cli [-w WORKSPACE] [--format text|json] COMMAND ...</translation>
    </message>
    <message>
        <source>Exit codes: 0 pass, 1 policy failed, 2 usage, 3 could not read or evaluate, 4 internal.</source>
        <translation>Codes de sortie : 0 réussite, 1 politique non respectée, 2 erreur d&apos;utilisation, 3 lecture ou évaluation impossible, 4 erreur interne.</translation>
    </message>
    <message>
        <source>usage: hallmarker-cli %1 COMMAND ...</source>
        <translation>utilisation : hallmarker-cli %1 COMMAND ...</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>utilisation : %1</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>CONTRÔLE</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>VERDICT</translation>
    </message>
    <message>
        <source>STANDING</source>
        <translation>VALIDITÉ</translation>
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
        <translation>TITRE</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;. Checks: %2.</source>
        <translation>Le contrôle « %1 » n&apos;existe pas. Contrôles : %2.</translation>
    </message>
    <message>
        <source>The seed has to be a whole number.</source>
        <translation>La graine doit être un nombre entier.</translation>
    </message>
    <message>
        <source>Example workspace made: %1
</source>
        <translation>Espace de travail d&apos;exemple créé : %1
</translation>
    </message>
    <message>
        <source>Example workspace: %1
</source>
        <translation>Espace de travail d&apos;exemple : %1
</translation>
    </message>
    <message>
        <source>ON</source>
        <translation>OBJET</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIF</translation>
    </message>
    <message>
        <source>No findings. Run a check with &quot;hallmarker-cli check run&quot;.
</source>
        <translation>Aucun constat. Lancer un contrôle avec « hallmarker-cli check run ».
</translation>
    </message>
    <message>
        <source>Print the completion of the command line for bash</source>
        <translation>Afficher la complétion de la ligne de commande pour bash</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <translation>Afficher la page de manuel</translation>
    </message>
    <message>
        <source>Form of the manual</source>
        <translation>Forme du manuel</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Expliquer une commande</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Mots de la commande</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>not defined (%1)</source>
        <translation>non défini (%1)</translation>
    </message>
    <message>
        <source>finding   %1
</source>
        <translation>constat   %1
</translation>
    </message>
    <message>
        <source>check     %1, version %2
</source>
        <translation>contrôle  %1, version %2
</translation>
    </message>
    <message>
        <source>verdict   %1: %2
</source>
        <translation>verdict   %1 : %2
</translation>
    </message>
    <message>
        <source>standing  %1
</source>
        <translation>validité  %1
</translation>
    </message>
    <message>
        <source>          %1 was %2, is %3; path %4
</source>
        <translation>          %1 était %2, est %3 ; chemin %4
</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>measured  %1 in %2 ms, seed %3
</source>
        <translation>mesuré    %1 en %2 ms, graine %3
</translation>
    </message>
    <message>
        <source>holds     until %1
</source>
        <translation>valable   jusqu&apos;au %1
</translation>
    </message>
    <message>
        <source>input     %1: %2 (%3), %4
</source>
        <translation>entrée    %1 : %2 (%3), %4
</translation>
    </message>
    <message>
        <source>with      %1
</source>
        <translation>avec      %1
</translation>
    </message>
    <message>
        <source>hazard    %1
</source>
        <translation>réserve   %1
</translation>
    </message>
    <message>
        <source>SLICE</source>
        <translation>SEGMENT</translation>
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
        <translation>id         %1, révision %2
</translation>
    </message>
    <message>
        <source>digest     %1
</source>
        <translation>empreinte  %1
</translation>
    </message>
    <message>
        <source>content    %1
</source>
        <translation>contenu    %1
</translation>
    </message>
    <message>
        <source>updated    %1 by %2
</source>
        <translation>modifié    %1 par %2
</translation>
    </message>
    <message>
        <source>stale      %1 was %2, is %3; path %4
</source>
        <translation>périmé     %1 était %2, est %3 ; chemin %4
</translation>
    </message>
    <message numerus="yes">
        <source>... %n more row(s); see --format json</source>
        <translation>
            <numerusform>... encore %n ligne ; voir --format json</numerusform>
            <numerusform>... encore %n lignes ; voir --format json</numerusform>
        </translation>
    </message>
    <message>
        <source>hallmarker-worker is not installed here, so this check cannot run. Install the package hallmarker-worker.
</source>
        <translation>hallmarker-worker n&apos;est pas installé ici ; ce contrôle ne peut donc pas s&apos;exécuter. Installer le paquet hallmarker-worker.
</translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>The log is sound: %1 entries, %2 checkpoints, root %3.
Outside anchor: %4.
</source>
        <translation>Le journal est intègre : %1 entrées, %2 points de contrôle, racine %3.
Ancre externe : %4.
</translation>
    </message>
    <message>
        <source>The log is NOT sound: %1
First bad entry: %2.
</source>
        <translation>Le journal n&apos;est PAS intègre : %1
Première entrée fautive : %2.
</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>The log is sound: %1 entries, root %2.
Outside anchor: %3.
</source>
        <translation>Le journal est intègre : %1 entrées, racine %2.
Ancre externe : %3.
</translation>
    </message>
    <message>
        <source>The log is NOT sound: %1
First bad entry: %2. File: %3.
</source>
        <translation>Le journal n&apos;est PAS intègre : %1
Première entrée fautive : %2. Fichier : %3.
</translation>
    </message>
    <message>
        <source>Signed by %1, which you gave.
</source>
        <translation>Signé par %1, clé fournie par l&apos;utilisateur.
</translation>
    </message>
    <message>
        <source>Signed by %1, which lies in the folder itself: compare it with a copy you trust.
</source>
        <translation>Signé par %1, qui se trouve dans le dossier lui-même : la comparer avec une copie de confiance.
</translation>
    </message>
    <message>
        <source>Audit report written to %1.
</source>
        <translation>Rapport d&apos;audit écrit dans %1.
</translation>
    </message>
    <message>
        <source>Proof of entry %1 written to %2.
</source>
        <translation>Preuve de l&apos;entrée %1 écrite dans %2.
</translation>
    </message>
    <message>
        <source>%1 entries exported to %2.
</source>
        <translation>%1 entrées exportées vers %2.
</translation>
    </message>
    <message>
        <source>INDEX</source>
        <translation>INDEX</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation>ACTEUR</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>ENREGISTREMENT</translation>
    </message>
    <message>
        <source>A new key signs from now on. Old checkpoints stay valid with the old key.
%1
</source>
        <translation>Une nouvelle clé signe désormais. Les anciens points de contrôle restent valides avec l&apos;ancienne clé.
%1
</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>Emplacement du fichier à écrire</translation>
    </message>
    <message>
        <source>An empty or new folder</source>
        <translation>Un dossier vide ou nouveau</translation>
    </message>
    <message>
        <source>Re-hash the log and check every proof and signature</source>
        <translation>Recalculer les empreintes du journal et vérifier chaque preuve et chaque signature</translation>
    </message>
    <message>
        <source>Exit code 0 when sound, 1 when not, 3 when it could not be read. With --import a log that another program exported (tiles, entries, checkpoint, keys) is verified.</source>
        <translation>Code de sortie 0 si le journal est intègre, 1 s&apos;il ne l&apos;est pas, 3 s&apos;il n&apos;a pas pu être lu. Avec --import, un journal exporté par un autre programme (tuiles, entrées, point de contrôle, clés) est vérifié.</translation>
    </message>
    <message>
        <source>Verify this exported log instead of the workspace&apos;s</source>
        <translation>Vérifier ce journal exporté au lieu de celui de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>An earlier checkpoint that was kept elsewhere; a rollback is found against it</source>
        <translation>Un point de contrôle antérieur conservé ailleurs ; il permet de déceler un retour en arrière</translation>
    </message>
    <message>
        <source>Verifier key to trust instead of the exported ones</source>
        <translation>Clé de vérification à laquelle se fier à la place des clés exportées</translation>
    </message>
    <message>
        <source>Print the proof that a record stands in the log</source>
        <translation>Afficher la preuve qu&apos;un enregistrement figure dans le journal</translation>
    </message>
    <message>
        <source>The format is c2sp.org/tlog-proof@v1.</source>
        <translation>Le format est c2sp.org/tlog-proof@v1.</translation>
    </message>
    <message>
        <source>A record by name or id, or an index of the log</source>
        <translation>Un enregistrement par nom ou identifiant, ou un index du journal</translation>
    </message>
    <message>
        <source>Sign the present head of the log</source>
        <translation>Signer la tête actuelle du journal</translation>
    </message>
    <message>
        <source>Keep a copy outside of the machine: it is what a rollback is found against.</source>
        <translation>Conserver une copie hors de la machine : c&apos;est elle qui permet de déceler un retour en arrière.</translation>
    </message>
    <message>
        <source>Write the log as tiles with checkpoint and keys</source>
        <translation>Écrire le journal sous forme de tuiles avec point de contrôle et clés</translation>
    </message>
    <message>
        <source>Where to write it; the ending decides the format if --as is not given</source>
        <translation>Emplacement du fichier à écrire ; l&apos;extension décide du format si --as n&apos;est pas indiqué</translation>
    </message>
    <message>
        <source>Write the audit report of the workspace</source>
        <translation>Écrire le rapport d&apos;audit de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>The log is verified and the files are looked at first.</source>
        <translation>Le journal est vérifié et les fichiers sont examinés au préalable.</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Format du rapport</translation>
    </message>
    <message>
        <source>List the newest entries</source>
        <translation>Lister les entrées les plus récentes</translation>
    </message>
    <message>
        <source>How many; 20 if not given</source>
        <translation>Nombre ; 20 par défaut</translation>
    </message>
    <message>
        <source>Print the verifier keys, oldest first</source>
        <translation>Afficher les clés de vérification, de la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>Sign with a new key from now on</source>
        <translation>Signer désormais avec une nouvelle clé</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>CHAMP</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>CONTRÔLE</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>VERDICT</translation>
    </message>
    <message>
        <source>STANDING</source>
        <translation>VALIDITÉ</translation>
    </message>
    <message>
        <source>FINDING</source>
        <translation>CONSTAT</translation>
    </message>
    <message>
        <source>Still missing:
</source>
        <translation>Encore manquant :
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form FIELD=VALUE.</source>
        <translation>« %1 » n&apos;est pas de la forme FIELD=VALUE.</translation>
    </message>
    <message>
        <source>A card has no field &quot;%1&quot;. Fields: %2.</source>
        <translation>Une fiche n&apos;a pas de champ « %1 ». Champs : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>« %1 » n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>Card %1 is at revision %2 and cites %3 findings.
</source>
        <translation>La fiche %1 est à la révision %2 et cite %3 constats.
</translation>
    </message>
    <message>
        <source>%1 written, %2 bytes.
</source>
        <translation>%1 écrit, %2 octets.
</translation>
    </message>
    <message>
        <source>A model (its newest version), a version or a card</source>
        <translation>Un modèle (sa version la plus récente), une version ou une fiche</translation>
    </message>
    <message>
        <source>Show a model card with its figures and gaps</source>
        <translation>Afficher une fiche de modèle avec ses indicateurs et ses lacunes</translation>
    </message>
    <message>
        <source>A model without a card gets one.</source>
        <translation>Un modèle sans fiche en reçoit une.</translation>
    </message>
    <message>
        <source>Write fields of a model card</source>
        <translation>Écrire des champs d&apos;une fiche de modèle</translation>
    </message>
    <message>
        <source>Figures cannot be written: they are drawn from findings. Lists are separated by semicolons or given as JSON; an empty value empties the field.</source>
        <translation>Les indicateurs ne peuvent pas être écrits : ils sont tirés des constats. Les listes sont séparées par des points-virgules ou données en JSON ; une valeur vide vide le champ.</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Ce qu&apos;il faut écrire</translation>
    </message>
    <message>
        <source>Cite the newest findings: text and figures were read together</source>
        <translation>Citer les derniers constats : le texte et les indicateurs ont été lus ensemble</translation>
    </message>
    <message>
        <source>Export a model card</source>
        <translation>Exporter une fiche de modèle</translation>
    </message>
    <message>
        <source>Tells what the format could not hold.</source>
        <translation>Indique ce que le format n&apos;a pas pu contenir.</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format de l&apos;export</translation>
    </message>
    <message>
        <source>List the checks</source>
        <translation>Lister les contrôles</translation>
    </message>
    <message>
        <source>Explain a check: inputs, parameters, figures, verdict rule, sources</source>
        <translation>Expliquer un contrôle : entrées, paramètres, indicateurs, règle du verdict, sources</translation>
    </message>
    <message>
        <source>Id of the check, such as privacy.identifiability</source>
        <translation>Identifiant du contrôle, par exemple privacy.identifiability</translation>
    </message>
    <message>
        <source>Run a check and keep its finding</source>
        <translation>Lancer un contrôle et conserver son constat</translation>
    </message>
    <message>
        <source>Exit code 0 when the verdict is pass, 1 when it is fail, 3 when it is inconclusive or error. The finding is kept in each case.</source>
        <translation>Code de sortie 0 si le verdict est « pass », 1 s&apos;il est « fail », 3 s&apos;il est « inconclusive » ou « error ». Le constat est conservé dans tous les cas.</translation>
    </message>
    <message>
        <source>Id of the check</source>
        <translation>Identifiant du contrôle</translation>
    </message>
    <message>
        <source>A dataset or model (its newest version) or a version, by name or id; with its role where a check takes several</source>
        <translation>Un jeu de données ou un modèle (sa version la plus récente) ou une version, par nom ou identifiant ; avec son rôle lorsqu&apos;un contrôle en prend plusieurs</translation>
    </message>
    <message>
        <source>A parameter; lists are separated by commas</source>
        <translation>Un paramètre ; les listes sont séparées par des virgules</translation>
    </message>
    <message>
        <source>Seed of the run; 0 if not given</source>
        <translation>Graine de l&apos;exécution ; 0 par défaut</translation>
    </message>
    <message>
        <source>Dataset %1 added as %2.
</source>
        <translation>Jeu de données %1 ajouté sous %2.
</translation>
    </message>
    <message>
        <source>A delimiter is one character: , ; | or tab.</source>
        <translation>Un séparateur est un seul caractère : , ; | ou tabulation.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form COLUMN=TYPE with text, integer, real, boolean or date.</source>
        <translation>« %1 » n&apos;est pas de la forme COLUMN=TYPE avec text, integer, real, boolean ou date.</translation>
    </message>
    <message>
        <source>--max-bad-rows needs a whole number; -1 means no limit.</source>
        <translation>--max-bad-rows requiert un nombre entier ; -1 signifie sans limite.</translation>
    </message>
    <message>
        <source>These bytes are a version already: %1 (%2). Nothing was written.
</source>
        <translation>Ces octets sont déjà une version : %1 (%2). Rien n&apos;a été écrit.
</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns, %4
version %5
</source>
        <translation>%1 : %2 lignes, %3 colonnes, %4
version %5
</translation>
    </message>
    <message>
        <source>note: %1
</source>
        <translation>remarque : %1
</translation>
    </message>
    <message>
        <source>dropped line %1: %2
</source>
        <translation>ligne écartée %1 : %2
</translation>
    </message>
    <message>
        <source>%1 is as it was registered.
</source>
        <translation>%1 est tel qu&apos;enregistré.
</translation>
    </message>
    <message>
        <source>%1 is NOT as it was registered: %2 became %3. What rests on it is stale now.
</source>
        <translation>%1 n&apos;est PAS tel qu&apos;enregistré : %2 est devenu %3. Ce qui repose dessus est désormais périmé.
</translation>
    </message>
    <message>
        <source>%1 versions looked at, %2 are not as they were registered.
</source>
        <translation>%1 versions examinées, %2 ne sont pas telles qu&apos;enregistrées.
</translation>
    </message>
    <message>
        <source>Register a dataset without a file yet</source>
        <translation>Enregistrer un jeu de données encore sans fichier</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Nom du jeu de données</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>Where it comes from and how it was collected</source>
        <translation>D&apos;où elles viennent et comment elles ont été collectées</translation>
    </message>
    <message>
        <source>SPDX identifier, or a text</source>
        <translation>Identifiant SPDX, ou un texte</translation>
    </message>
    <message>
        <source>Who answers for it; a new name becomes a team</source>
        <translation>Qui en répond ; un nouveau nom devient une équipe</translation>
    </message>
    <message>
        <source>Register a file as a version of a dataset</source>
        <translation>Enregistrer un fichier comme version d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>CSV, JSON Lines, an SQLite table or a NumPy array. All or nothing; what was detected or dropped is reported. The file stays where it is; its digest is taken.</source>
        <translation>CSV, JSON Lines, table SQLite ou tableau NumPy. Tout ou rien ; ce qui a été détecté ou écarté est signalé. Le fichier reste à sa place ; son empreinte est calculée.</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>Dataset it belongs to; else the file&apos;s name</source>
        <translation>Jeu de données auquel il appartient ; à défaut, le nom du fichier</translation>
    </message>
    <message>
        <source>Labels of a NumPy array</source>
        <translation>Étiquettes d&apos;un tableau NumPy</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Instead of the detected one: , ; | or tab</source>
        <translation>Au lieu de celui qui est détecté : , ; | ou tabulation</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16LE, UTF-16BE or windows-1252</source>
        <translation>UTF-8, UTF-16LE, UTF-16BE ou windows-1252</translation>
    </message>
    <message>
        <source>Numbers have a decimal comma</source>
        <translation>Les nombres ont une virgule décimale</translation>
    </message>
    <message>
        <source>The first row is data</source>
        <translation>La première ligne contient des données</translation>
    </message>
    <message>
        <source>What stands for a missing value</source>
        <translation>Ce qui tient lieu de valeur manquante</translation>
    </message>
    <message>
        <source>text, integer, real, boolean or date</source>
        <translation>text, integer, real, boolean ou date</translation>
    </message>
    <message>
        <source>Table inside of an SQLite file</source>
        <translation>Table à l&apos;intérieur d&apos;un fichier SQLite</translation>
    </message>
    <message>
        <source>Rows that may be dropped; 0 if not given, -1 for any number</source>
        <translation>Lignes qui peuvent être écartées ; 0 par défaut, -1 pour un nombre quelconque</translation>
    </message>
    <message>
        <source>How the data is classified</source>
        <translation>Classification des données</translation>
    </message>
    <message>
        <source>It holds personal data</source>
        <translation>Contient des données à caractère personnel</translation>
    </message>
    <message>
        <source>It holds special categories of personal data</source>
        <translation>Contient des catégories particulières de données à caractère personnel</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>Une remarque</translation>
    </message>
    <message>
        <source>Look whether files are still what was registered</source>
        <translation>Examiner si les fichiers sont encore tels qu&apos;enregistrés</translation>
    </message>
    <message>
        <source>Looks at every dataset and model version, or at one. Exit code 1 when a file changed; what rests on it turns stale.</source>
        <translation>Examine toutes les versions de jeux de données et de modèles, ou une seule. Code de sortie 1 si un fichier a changé ; ce qui repose dessus devient périmé.</translation>
    </message>
    <message>
        <source>A dataset, model or version; all if not given</source>
        <translation>Un jeu de données, un modèle ou une version ; tous par défaut</translation>
    </message>
    <message>
        <source>Where; it is made when it is not there</source>
        <translation>Emplacement ; il est créé s&apos;il n&apos;existe pas</translation>
    </message>
    <message>
        <source>Make the example workspace: a credit-scoring system with findings and a card</source>
        <translation>Créer l&apos;espace de travail d&apos;exemple : un système d&apos;évaluation de la solvabilité avec des constats et une fiche</translation>
    </message>
    <message>
        <source>Make the example workspace, export its model card and audit report, and tell where they lie</source>
        <translation>Créer l&apos;espace de travail d&apos;exemple, exporter sa fiche de modèle et son rapport d&apos;audit, et indiquer où ils se trouvent</translation>
    </message>
    <message>
        <source>List findings with what they are worth now</source>
        <translation>Lister les constats avec ce qu&apos;ils valent à présent</translation>
    </message>
    <message>
        <source>Of each check, inputs and parameters the newest; --all for every run.</source>
        <translation>Pour chaque combinaison de contrôle, d&apos;entrées et de paramètres, le plus récent ; --all pour chaque exécution.</translation>
    </message>
    <message>
        <source>Only findings that rest on this record</source>
        <translation>Seulement les constats qui reposent sur cet enregistrement</translation>
    </message>
    <message>
        <source>Only findings of this check</source>
        <translation>Seulement les constats de ce contrôle</translation>
    </message>
    <message>
        <source>Only findings with this verdict</source>
        <translation>Seulement les constats ayant ce verdict</translation>
    </message>
    <message>
        <source>Only findings of this standing</source>
        <translation>Seulement les constats ayant cette validité</translation>
    </message>
    <message>
        <source>Every run, not only the newest</source>
        <translation>Chaque exécution, pas seulement la plus récente</translation>
    </message>
    <message>
        <source>Show one finding with its figures, inputs and digests</source>
        <translation>Afficher un constat avec ses indicateurs, ses entrées et ses empreintes</translation>
    </message>
    <message>
        <source>Id of the finding, or its beginning</source>
        <translation>Identifiant du constat, ou son début</translation>
    </message>
    <message>
        <source>%1 is too large to be a policy.</source>
        <translation>%1 est trop volumineux pour être une politique.</translation>
    </message>
    <message>
        <source>Decide by a policy whether findings are good enough to go on</source>
        <translation>Décider selon une politique si les constats suffisent pour continuer</translation>
    </message>
    <message>
        <source>Exit code 0 when the gate is open, 1 when the policy failed, 3 when something could not be evaluated. Files are looked at first, so a changed dataset closes the gate.</source>
        <translation>Code de sortie 0 si la barrière de contrôle (gate) est ouverte, 1 si la politique n&apos;est pas respectée, 3 si un élément n&apos;a pas pu être évalué. Les fichiers sont examinés au préalable ; un jeu de données modifié ferme donc la barrière.</translation>
    </message>
    <message>
        <source>The policy (YAML)</source>
        <translation>La politique (YAML)</translation>
    </message>
    <message>
        <source>Further waivers (YAML)</source>
        <translation>Dérogations supplémentaires (YAML)</translation>
    </message>
    <message>
        <source>What was known before (JSON)</source>
        <translation>Ce qui était déjà connu (JSON)</translation>
    </message>
    <message>
        <source>Write the result as SARIF 2.1.0</source>
        <translation>Écrire le résultat en SARIF 2.1.0</translation>
    </message>
    <message>
        <source>Write the result as JUnit XML</source>
        <translation>Écrire le résultat en JUnit XML</translation>
    </message>
    <message>
        <source>Write what fails now as a baseline</source>
        <translation>Écrire ce qui échoue à présent comme état de référence</translation>
    </message>
    <message>
        <source>System %1 added as %2.
</source>
        <translation>Système %1 ajouté sous %2.
</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>UPDATED</source>
        <translation>MODIFIÉ</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>None yet.
</source>
        <translation>Aucun pour l&apos;instant.
</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Nom ou identifiant</translation>
    </message>
    <message>
        <source>Register a machine-learning system</source>
        <translation>Enregistrer un système d&apos;apprentissage automatique</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Nom du système</translation>
    </message>
    <message>
        <source>What it is for, in a sentence</source>
        <translation>Sa finalité, en une phrase</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu&apos;il fait</translation>
    </message>
    <message>
        <source>Tier in the sense of the AI Act</source>
        <translation>Niveau de risque au sens du règlement IA</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>Motif de ce niveau</translation>
    </message>
    <message>
        <source>State of use</source>
        <translation>État d&apos;utilisation</translation>
    </message>
    <message>
        <source>A model inside of it</source>
        <translation>Un modèle qu&apos;il contient</translation>
    </message>
    <message>
        <source>A dataset that it uses</source>
        <translation>Un jeu de données qu&apos;il utilise</translation>
    </message>
    <message>
        <source>List the systems</source>
        <translation>Lister les systèmes</translation>
    </message>
    <message>
        <source>Show one system</source>
        <translation>Afficher un système</translation>
    </message>
    <message>
        <source>List the models</source>
        <translation>Lister les modèles</translation>
    </message>
    <message>
        <source>Show one model with its versions</source>
        <translation>Afficher un modèle avec ses versions</translation>
    </message>
    <message>
        <source>List the datasets</source>
        <translation>Lister les jeux de données</translation>
    </message>
    <message>
        <source>Show one dataset with its versions</source>
        <translation>Afficher un jeu de données avec ses versions</translation>
    </message>
    <message>
        <source>Model %1 added as %2.
</source>
        <translation>Modèle %1 ajouté sous %2.
</translation>
    </message>
    <message>
        <source>%1: %2, %3
version %4
</source>
        <translation>%1 : %2, %3
version %4
</translation>
    </message>
    <message>
        <source>Register a model without a file yet</source>
        <translation>Enregistrer un modèle encore sans fichier</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Such as tabular-classification</source>
        <translation>Par exemple tabular-classification</translation>
    </message>
    <message>
        <source>Register a file as a version of a model</source>
        <translation>Enregistrer un fichier comme version d&apos;un modèle</translation>
    </message>
    <message>
        <source>TorchScript, safetensors and other formats. The file is hashed and its header read; it is never loaded.</source>
        <translation>TorchScript, safetensors et autres formats. L&apos;empreinte du fichier est calculée et son en-tête lu ; il n&apos;est jamais chargé.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Model it belongs to; else the file&apos;s name</source>
        <translation>Modèle auquel il appartient ; à défaut, le nom du fichier</translation>
    </message>
    <message>
        <source>JSON that says what goes in and out; not needed when the model carries it</source>
        <translation>JSON indiquant ce qui entre et ce qui sort ; inutile si le modèle le contient</translation>
    </message>
    <message>
        <source>What people call this version</source>
        <translation>Le nom courant de cette version</translation>
    </message>
    <message>
        <source>A dataset it was trained from</source>
        <translation>Un jeu de données à partir duquel il a été entraîné</translation>
    </message>
    <message>
        <source>The model it was made from</source>
        <translation>Le modèle dont il est issu</translation>
    </message>
    <message>
        <source>Name the workspace to make: &quot;hallmarker-cli init NAME.hallmarker&quot;.</source>
        <translation>Indiquer l&apos;espace de travail à créer : « hallmarker-cli init NAME.hallmarker ».</translation>
    </message>
    <message>
        <source>Workspace %1 made.
Its log is signed with %2
</source>
        <translation>Espace de travail %1 créé.
Son journal est signé avec %2
</translation>
    </message>
    <message>
        <source>workspace  %1
id         %2
log        %3 entries

</source>
        <translation>espace     %1
id         %2
journal    %3 entrées

</translation>
    </message>
    <message>
        <source>RECORDS</source>
        <translation>ENREGISTREMENTS</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>Nothing needs attention.
</source>
        <translation>Rien ne requiert d&apos;attention.
</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>FOUND IN</source>
        <translation>TROUVÉ DANS</translation>
    </message>
    <message>
        <source>Nothing found.
</source>
        <translation>Rien trouvé.
</translation>
    </message>
    <message>
        <source>Make a new workspace with its own signing key</source>
        <translation>Créer un nouvel espace de travail avec sa propre clé de signature</translation>
    </message>
    <message>
        <source>An SQLite file, or a schema on PostgreSQL (postgresql://user@host/db?schema=NAME).</source>
        <translation>Un fichier SQLite, ou un schéma sur PostgreSQL (postgresql://user@host/db?schema=NAME).</translation>
    </message>
    <message>
        <source>Where; else the one of -w</source>
        <translation>Emplacement ; à défaut, celui de -w</translation>
    </message>
    <message>
        <source>Tell what a workspace holds and what needs attention</source>
        <translation>Indiquer ce que contient un espace de travail et ce qui requiert de l&apos;attention</translation>
    </message>
    <message>
        <source>Find records by their words</source>
        <translation>Trouver des enregistrements par leurs mots</translation>
    </message>
    <message>
        <source>Words, or their beginnings</source>
        <translation>Des mots, ou leurs débuts</translation>
    </message>
    <message>
        <source>%1 holds no exported log: neither a checkpoint, nor tiles, nor keys. Name the folder that &quot;audit export&quot; wrote.</source>
        <translation>%1 ne contient pas de journal exporté : ni point de contrôle, ni tuiles, ni clés. Indiquer le dossier qu&apos;a écrit « audit export ».</translation>
    </message>
    <message>
        <source>--key belongs to --import: the workspace knows its own keys.</source>
        <translation>--key va avec --import : l&apos;espace de travail connaît ses propres clés.</translation>
    </message>
    <message>
        <source>--last needs a whole number from 1 to 1000000.</source>
        <translation>--last requiert un nombre entier de 1 à 1000000.</translation>
    </message>
    <message>
        <source>Verify a log that another program exported</source>
        <translation>Vérifier un journal exporté par un autre programme</translation>
    </message>
    <message>
        <source>The same as &quot;audit verify --import DIR&quot;. The folder is read only; nothing of it enters the workspace.</source>
        <translation>Identique à « audit verify --import DIR ». Le dossier est seulement lu ; rien n&apos;en est repris dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Folder with checkpoint, tiles or entries, and keys</source>
        <translation>Dossier contenant point de contrôle, tuiles ou entrées, et clés</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; begins like a JSON list and is none: %2</source>
        <translation>La valeur de « %1 » commence comme une liste JSON et n&apos;en est pas une : %2</translation>
    </message>
    <message>
        <source>Dataset %1 is at revision %2.
</source>
        <translation>Le jeu de données %1 est à la révision %2.
</translation>
    </message>
    <message>
        <source>%1 What rests on it is stale now.
</source>
        <translation>%1 Ce qui repose dessus est désormais périmé.
</translation>
    </message>
    <message>
        <source>A file of %1 is missing.</source>
        <translation>Un fichier de %1 manque.</translation>
    </message>
    <message>
        <source>missing  %1 (%2)
</source>
        <translation>manquant  %1 (%2)
</translation>
    </message>
    <message>
        <source>changed  %1 (%2)
</source>
        <translation>modifié   %1 (%2)
</translation>
    </message>
    <message>
        <source>A dataset or a version, by name or id</source>
        <translation>Un jeu de données ou une version, par nom ou identifiant</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>Register or update datasets from a CSV list, without their files</source>
        <translation>Enregistrer ou mettre à jour des jeux de données à partir d&apos;une liste CSV, sans leurs fichiers</translation>
    </message>
    <message>
        <source>The columns are those of &quot;inventory export --list datasets&quot;; only name is needed. Datasets are matched by name. One bad row and nothing is written.</source>
        <translation>Les colonnes sont celles de « inventory export --list datasets » ; seule name est requise. Les jeux de données sont rapprochés par leur nom. Une seule ligne incorrecte et rien n&apos;est écrit.</translation>
    </message>
    <message>
        <source>The list (CSV; save a spreadsheet as CSV first)</source>
        <translation>La liste (CSV ; enregistrer d&apos;abord une feuille de calcul en CSV)</translation>
    </message>
    <message>
        <source>Change fields of a dataset</source>
        <translation>Modifier des champs d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>Only the fields that are named change; an empty text empties a field.</source>
        <translation>Seuls les champs indiqués changent ; un texte vide vide un champ.</translation>
    </message>
    <message>
        <source>Remove a dataset without versions, or a version</source>
        <translation>Supprimer un jeu de données sans versions, ou une version</translation>
    </message>
    <message>
        <source>Refused while a record names it. The log keeps its history; findings on it turn stale.</source>
        <translation>Refusé tant qu&apos;un enregistrement le nomme. Le journal en conserve l&apos;historique ; les constats qui portent dessus deviennent périmés.</translation>
    </message>
    <message>
        <source>audit report, HTML</source>
        <translation>rapport d&apos;audit, HTML</translation>
    </message>
    <message>
        <source>audit report, PDF</source>
        <translation>rapport d&apos;audit, PDF</translation>
    </message>
    <message>
        <source>model card by Annex IV of the AI Act</source>
        <translation>fiche de modèle selon l&apos;annexe IV du règlement IA</translation>
    </message>
    <message>
        <source>model card, HTML</source>
        <translation>fiche de modèle, HTML</translation>
    </message>
    <message>
        <source>model card, PDF</source>
        <translation>fiche de modèle, PDF</translation>
    </message>
    <message>
        <source>model card, ODT</source>
        <translation>fiche de modèle, ODT</translation>
    </message>
    <message>
        <source>model card, Markdown for Hugging Face</source>
        <translation>fiche de modèle, Markdown pour Hugging Face</translation>
    </message>
    <message>
        <source>model card, CycloneDX 1.6</source>
        <translation>fiche de modèle, CycloneDX 1.6</translation>
    </message>
    <message>
        <source>model card with its proofs, to be verified by others</source>
        <translation>fiche de modèle avec ses preuves, vérifiable par des tiers</translation>
    </message>
    <message>
        <source>A credit-scoring system with a model, four datasets and the findings of checks on them: some pass, two fail, one is stale.

</source>
        <translation>Un système d&apos;évaluation de la solvabilité avec un modèle, quatre jeux de données et les constats des contrôles qui portent dessus : certains sont réussis, deux sont en échec, un est périmé.

</translation>
    </message>
    <message>
        <source>What needs attention:  hallmarker-cli -w %1 info
How to go on:          docs/manual/start.md
</source>
        <translation>Ce qui requiert de l&apos;attention :  hallmarker-cli -w %1 info
Pour continuer :                  docs/manual/start.md
</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged.
</source>
        <translation>%1 créés, %2 mis à jour, %3 inchangés.
</translation>
    </message>
    <message>
        <source>note: these columns are not known and are kept with each entry: %1
</source>
        <translation>remarque : ces colonnes ne sont pas connues et sont conservées avec chaque entrée : %1
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format of a list. Formats: xlsx, csv. Say it with --as.</source>
        <translation>« %1 » n&apos;est pas un format de liste. Formats : xlsx, csv. L&apos;indiquer avec --as.</translation>
    </message>
    <message>
        <source>A CSV file holds one list. Say which with --list: %1.</source>
        <translation>Un fichier CSV contient une seule liste. Indiquer laquelle avec --list : %1.</translation>
    </message>
    <message>
        <source>%1 written: %2 lists, %3 rows.
</source>
        <translation>%1 écrit : %2 listes, %3 lignes.
</translation>
    </message>
    <message>
        <source>Write lists of the inventory for a spreadsheet</source>
        <translation>Écrire des listes de l&apos;inventaire pour un tableur</translation>
    </message>
    <message>
        <source>XLSX with one sheet a list, or one list as CSV. Cells that a spreadsheet would run as a formula are guarded.</source>
        <translation>XLSX avec une feuille par liste, ou une seule liste en CSV. Les cellules qu&apos;un tableur exécuterait comme une formule sont protégées.</translation>
    </message>
    <message>
        <source>Format; else the ending decides</source>
        <translation>Format ; à défaut, l&apos;extension décide</translation>
    </message>
    <message>
        <source>Only this list</source>
        <translation>Cette liste uniquement</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot; and no finding of it. See &quot;hallmarker-cli check list&quot;.</source>
        <translation>Il n&apos;y a ni contrôle « %1 » ni constat de celui-ci. Voir « hallmarker-cli check list ».</translation>
    </message>
    <message>
        <source>Model %1 is at revision %2.
</source>
        <translation>Le modèle %1 est à la révision %2.
</translation>
    </message>
    <message>
        <source>A model or a version, by name or id</source>
        <translation>Un modèle ou une version, par nom ou identifiant</translation>
    </message>
    <message>
        <source>Change fields of a model</source>
        <translation>Modifier des champs d&apos;un modèle</translation>
    </message>
    <message>
        <source>Remove a model without versions, or a version</source>
        <translation>Supprimer un modèle sans versions, ou une version</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there yet and is added as a team.</source>
        <translation>« %1 » n&apos;existe pas encore et est ajouté comme équipe.</translation>
    </message>
    <message>
        <source>%1 added as %2.
</source>
        <translation>%1 ajouté sous %2.
</translation>
    </message>
    <message>
        <source>(none, or erased)</source>
        <translation>(aucun, ou effacé)</translation>
    </message>
    <message>
        <source>%1 is at revision %2.
</source>
        <translation>%1 est à la révision %2.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no person, so there are no personal fields to erase. Use &quot;people edit&quot;.</source>
        <translation>« %1 » n&apos;est pas une personne ; il n&apos;y a donc pas de champs personnels à effacer. Utiliser « people edit ».</translation>
    </message>
    <message>
        <source>Name and contact of %1 are erased for good. The handle and the log stay.
</source>
        <translation>Le nom et les coordonnées de %1 sont effacés définitivement. L&apos;identifiant court et le journal subsistent.
</translation>
    </message>
    <message>
        <source>Full name; of a person it stands beside the log and can be erased</source>
        <translation>Nom complet ; pour une personne, il est conservé à côté du journal et peut être effacé</translation>
    </message>
    <message>
        <source>Mail address or telephone; of a person it can be erased</source>
        <translation>Adresse électronique ou téléphone ; pour une personne, effaçable</translation>
    </message>
    <message>
        <source>Such as owner, provider, controller, dpo</source>
        <translation>Par exemple owner, provider, controller, dpo</translation>
    </message>
    <message>
        <source>What it is; team if not given</source>
        <translation>Sa nature ; à défaut team</translation>
    </message>
    <message>
        <source>Register a person, a team or an organisation</source>
        <translation>Enregistrer une personne, une équipe ou une organisation</translation>
    </message>
    <message>
        <source>NAME is what lists show: of a person a role or a handle, not the real name.</source>
        <translation>NAME est ce qu&apos;affichent les listes : pour une personne, un rôle ou un identifiant court, et non son vrai nom.</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>Nom dans les listes</translation>
    </message>
    <message>
        <source>List people, teams and organisations</source>
        <translation>Lister les personnes, équipes et organisations</translation>
    </message>
    <message>
        <source>Show one of them</source>
        <translation>En afficher un</translation>
    </message>
    <message>
        <source>Change fields of one of them</source>
        <translation>Modifier des champs de l&apos;un d&apos;eux</translation>
    </message>
    <message>
        <source>Erase name and contact of a person for good</source>
        <translation>Effacer définitivement le nom et les coordonnées d&apos;une personne</translation>
    </message>
    <message>
        <source>Salt, key and text are destroyed; proofs of the log stay valid, and the log shows when and why.</source>
        <translation>Sel, clé et texte sont détruits ; les preuves du journal restent valables, et le journal indique quand et pourquoi.</translation>
    </message>
    <message>
        <source>Why, for the log</source>
        <translation>Motif, pour le journal</translation>
    </message>
    <message>
        <source>Remove one of them from the lists</source>
        <translation>En supprimer un des listes</translation>
    </message>
    <message>
        <source>Refused while a record names it.</source>
        <translation>Refusé tant qu&apos;un enregistrement le nomme.</translation>
    </message>
    <message>
        <source>%1 is still named by: %2. Remove or change these first.</source>
        <translation>%1 est encore nommé par : %2. Supprimer ou modifier d&apos;abord ceux-ci.</translation>
    </message>
    <message>
        <source>%1 %2 is removed. The log keeps its history; what rested on it is stale.
</source>
        <translation>%1 %2 est supprimé. Le journal en conserve l&apos;historique ; ce qui reposait dessus est périmé.
</translation>
    </message>
    <message>
        <source>A %1 &quot;%2&quot; is there already (%3). Choose another name, or edit that one.</source>
        <translation>« %2 » (type %1) existe déjà (%3). Choisir un autre nom, ou modifier celui-ci.</translation>
    </message>
    <message>
        <source>Say with --role which file of %1 was moved: %2.</source>
        <translation>Indiquer avec --role quel fichier de %1 a été déplacé : %2.</translation>
    </message>
    <message>
        <source>%1 is read from %2 now; its content is what was registered.
</source>
        <translation>%1 est désormais lu depuis %2 ; son contenu est tel qu&apos;enregistré.
</translation>
    </message>
    <message>
        <source>Tell where a file lies now</source>
        <translation>Indiquer où se trouve désormais un fichier</translation>
    </message>
    <message>
        <source>The file is hashed; another content is refused, because it would be another version.</source>
        <translation>L&apos;empreinte du fichier est calculée ; un autre contenu est refusé, car ce serait une autre version.</translation>
    </message>
    <message>
        <source>A version, or its parent for the newest</source>
        <translation>Une version, ou son parent pour la plus récente</translation>
    </message>
    <message>
        <source>Where the file is now</source>
        <translation>Emplacement actuel du fichier</translation>
    </message>
    <message>
        <source>Which file of the version: data, labels or model; needed when it has several</source>
        <translation>Quel fichier de la version : data, labels ou model ; requis lorsqu&apos;elle en a plusieurs</translation>
    </message>
    <message>
        <source>System %1 is at revision %2.
</source>
        <translation>Le système %1 est à la révision %2.
</translation>
    </message>
    <message>
        <source>Register or update systems from a CSV list</source>
        <translation>Enregistrer ou mettre à jour des systèmes à partir d&apos;une liste CSV</translation>
    </message>
    <message>
        <source>The columns are those of &quot;inventory export --list systems&quot;; only name is needed. Systems are matched by name. One bad row and nothing is written.</source>
        <translation>Les colonnes sont celles de « inventory export --list systems » ; seule name est requise. Les systèmes sont rapprochés par leur nom. Une seule ligne incorrecte et rien n&apos;est écrit.</translation>
    </message>
    <message>
        <source>Change fields of a system</source>
        <translation>Modifier des champs d&apos;un système</translation>
    </message>
    <message>
        <source>Remove a system</source>
        <translation>Supprimer un système</translation>
    </message>
    <message>
        <source>The log keeps its history.</source>
        <translation>Le journal en conserve l&apos;historique.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder. Name a file.</source>
        <translation>Impossible d&apos;écrire %1 : c&apos;est un dossier. Indiquer un fichier.</translation>
    </message>
    <message>
        <source>Cannot write %1: there is no folder %2. Make it first.</source>
        <translation>Impossible d&apos;écrire %1 : le dossier %2 n&apos;existe pas. Le créer d&apos;abord.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Nothing was written.</source>
        <translation>Impossible d&apos;écrire %1 : %2. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The signing key and the key of the attachments lie there without a passphrase now: whoever reads their files can use them.
</source>
        <translation>La clé de signature et la clé des pièces jointes sont désormais sans phrase secrète : quiconque lit leurs fichiers peut les utiliser.
</translation>
    </message>
    <message>
        <source>The signing key is sealed, and new attachments are encrypted. A key that lay open may have been copied: &quot;audit rotate-key&quot; makes a new one.
</source>
        <translation>La clé de signature est scellée et les nouvelles pièces jointes sont chiffrées. Une clé restée ouverte a pu être copiée : « audit rotate-key » en crée une nouvelle.
</translation>
    </message>
    <message>
        <source>The signing key and the key of the attachments open with the new passphrase only.
</source>
        <translation>La clé de signature et la clé des pièces jointes ne s&apos;ouvrent plus qu&apos;avec la nouvelle phrase secrète.
</translation>
    </message>
    <message>
        <source>Set, change or remove the passphrase of the workspace</source>
        <translation>Définir, modifier ou supprimer la phrase secrète de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>The new passphrase comes from HALLMARKER_NEW_PASSPHRASE, or is typed twice. The present one comes from HALLMARKER_PASSPHRASE, the keychain of the desktop, or the terminal. Nobody can recover a lost passphrase.</source>
        <translation>La nouvelle phrase secrète vient de HALLMARKER_NEW_PASSPHRASE ou est saisie deux fois. L&apos;actuelle vient de HALLMARKER_PASSPHRASE, du trousseau du bureau ou du terminal. Personne ne peut récupérer une phrase secrète perdue.</translation>
    </message>
    <message>
        <source>Go on without a passphrase</source>
        <translation>Continuer sans phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the workspace:</source>
        <translation>Phrase secrète de l&apos;espace de travail :</translation>
    </message>
    <message>
        <source>That is not the passphrase. Once more:</source>
        <translation>Ce n&apos;est pas la phrase secrète. Encore une fois :</translation>
    </message>
    <message>
        <source>There is no terminal to type the new passphrase on. Give it in HALLMARKER_NEW_PASSPHRASE, or take it away with --remove.</source>
        <translation>Il n&apos;y a pas de terminal pour saisir la nouvelle phrase secrète. La donner dans HALLMARKER_NEW_PASSPHRASE, ou la supprimer avec --remove.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nouvelle phrase secrète :</translation>
    </message>
    <message>
        <source>No new passphrase was given. Nothing was changed; --remove takes the passphrase away.</source>
        <translation>Aucune nouvelle phrase secrète n&apos;a été donnée. Rien n&apos;a été modifié ; --remove supprime la phrase secrète.</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>La même encore une fois :</translation>
    </message>
    <message>
        <source>The two lines differ. Nothing was changed.</source>
        <translation>Les deux lignes diffèrent. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no version of a dataset or model. Give its name or id, or node:KIND:NAMESPACE|NAME of the lineage.</source>
        <translation>« %1 » ne désigne aucune version d&apos;un jeu de données ou d&apos;un modèle. Indiquer son nom ou son identifiant, ou node:KIND:NAMESPACE|NAME de la traçabilité.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB. Attach a digest of it instead.</source>
        <translation>Le fichier dépasse 64 MiB. Joindre plutôt son empreinte.</translation>
    </message>
    <message>
        <source>Agreement %1 added as %2.
</source>
        <translation>Accord %1 ajouté sous %2.
</translation>
    </message>
    <message>
        <source>Agreement %1 is at revision %2.
</source>
        <translation>L&apos;accord %1 est à la révision %2.
</translation>
    </message>
    <message>
        <source>Use %1 added as %2.
</source>
        <translation>Utilisation %1 ajoutée sous %2.
</translation>
    </message>
    <message>
        <source>No use of anything that an agreement is about is known.
</source>
        <translation>Aucune utilisation de ce sur quoi porte un accord n&apos;est connue.
</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Category of personal data</source>
        <translation>Catégorie de données à caractère personnel</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Type d&apos;accord</translation>
    </message>
    <message>
        <source>With whom; a new name becomes a team</source>
        <translation>Avec qui ; un nouveau nom devient une équipe</translation>
    </message>
    <message>
        <source>A model, dataset or version that it is about</source>
        <translation>Un modèle, un jeu de données ou une version sur lequel il porte</translation>
    </message>
    <message>
        <source>A subprocessor that it allows</source>
        <translation>Un sous-traitant ultérieur qu&apos;il permet</translation>
    </message>
    <message>
        <source>A further document; it becomes an attachment</source>
        <translation>Un autre document ; il devient une pièce jointe</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Register what was agreed on with a vendor</source>
        <translation>Enregistrer ce qui a été convenu avec un prestataire</translation>
    </message>
    <message>
        <source>What is not named is not allowed; * allows any.</source>
        <translation>Ce qui n&apos;est pas indiqué n&apos;est pas permis ; * permet tout.</translation>
    </message>
    <message>
        <source>Name of the agreement</source>
        <translation>Nom de l&apos;accord</translation>
    </message>
    <message>
        <source>List the agreements</source>
        <translation>Lister les accords</translation>
    </message>
    <message>
        <source>Show one agreement</source>
        <translation>Afficher un accord</translation>
    </message>
    <message>
        <source>Change an agreement</source>
        <translation>Modifier un accord</translation>
    </message>
    <message>
        <source>Remove an agreement</source>
        <translation>Supprimer un accord</translation>
    </message>
    <message>
        <source>Register how a model or dataset is really used</source>
        <translation>Enregistrer comment un modèle ou un jeu de données est réellement utilisé</translation>
    </message>
    <message>
        <source>Name of the use</source>
        <translation>Nom de l&apos;utilisation</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Ce qui est utilisé</translation>
    </message>
    <message>
        <source>The system that uses it</source>
        <translation>Le système qui l&apos;utilise</translation>
    </message>
    <message>
        <source>Who uses it, where it is not ourselves</source>
        <translation>Qui l&apos;utilise, si ce n&apos;est pas notre propre organisation</translation>
    </message>
    <message>
        <source>Compare every known use with the agreements</source>
        <translation>Comparer chaque utilisation connue aux accords</translation>
    </message>
    <message>
        <source>Each asset gets a finding. The exit code is 1 when a use is outside of what was agreed on, 3 when a use does not say enough to tell.</source>
        <translation>Chaque actif reçoit un constat. Code de sortie 1 si une utilisation sort de ce qui a été convenu, 3 si une utilisation n&apos;en dit pas assez pour en juger.</translation>
    </message>
    <message>
        <source>There is no terminal to type the token at. Name an environment variable with --token-variable instead.</source>
        <translation>Il n&apos;y a pas de terminal où saisir le jeton. Nommez plutôt une variable d&apos;environnement avec --token-variable.</translation>
    </message>
    <message>
        <source>Token of the connection:</source>
        <translation>Jeton de la connexion :</translation>
    </message>
    <message>
        <source>No token was typed. The connection is there; store its token with &quot;connection token&quot;.</source>
        <translation>Aucun jeton n&apos;a été saisi. La connexion est là ; enregistrez son jeton avec « connection token ».</translation>
    </message>
    <message>
        <source>The keychain of this desktop did not take the token. Name an environment variable with --token-variable instead.</source>
        <translation>Le trousseau de ce bureau n&apos;a pas pris le jeton. Nommez plutôt une variable d&apos;environnement avec --token-variable.</translation>
    </message>
    <message>
        <source>Connection %1 added as %2.
</source>
        <translation>Connexion %1 ajoutée en tant que %2.
</translation>
    </message>
    <message>
        <source>The keychain holds the token of %1.
</source>
        <translation>Le trousseau contient le jeton de %1.
</translation>
    </message>
    <message>
        <source>PLATFORM</source>
        <translation>PLATEFORME</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>JETON</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>There are no connections.
</source>
        <translation>Il n&apos;y a pas de connexions.
</translation>
    </message>
    <message>
        <source>%1 answers and takes the token.
</source>
        <translation>%1 répond et accepte le jeton.
</translation>
    </message>
    <message>
        <source>Connection %1 removed.
</source>
        <translation>Connexion %1 supprimée.
</translation>
    </message>
    <message>
        <source>note: the keychain could not be asked; its token may still be there.
</source>
        <translation>note : le trousseau n&apos;a pas pu être interrogé ; le jeton s&apos;y trouve peut-être encore.
</translation>
    </message>
    <message>
        <source>%1 written, %2 unchanged, %3 already there, %4 refused.
</source>
        <translation>%1 écrits, %2 inchangés, %3 déjà présents, %4 refusés.
</translation>
    </message>
    <message>
        <source>refused: %1 (%2): %3
</source>
        <translation>refusé : %1 (%2) : %3
</translation>
    </message>
    <message>
        <source>%1 entities told, %2 agree, %3 new questions, %4 waiting, %5 rejected before.
</source>
        <translation>%1 entités annoncées, %2 concordent, %3 nouvelles questions, %4 en attente, %5 rejetées auparavant.
</translation>
    </message>
    <message>
        <source>Nothing is in the lineage yet. Look with &quot;connection review list&quot; and decide with &quot;connection review accept&quot; or &quot;reject&quot;.
</source>
        <translation>Rien n&apos;est encore dans la traçabilité. Regardez avec « connection review list » et décidez avec « connection review accept » ou « reject ».
</translation>
    </message>
    <message>
        <source>Name or id of the connection</source>
        <translation>Nom ou identifiant de la connexion</translation>
    </message>
    <message>
        <source>Register the server of a governance platform</source>
        <translation>Enregistrer le serveur d&apos;une plateforme de gouvernance</translation>
    </message>
    <message>
        <source>The token is typed at the terminal and kept in the keychain of the desktop, or read from an environment variable at each use. It is never stored in the workspace. http is refused except to this machine.</source>
        <translation>Le jeton est saisi au terminal et gardé dans le trousseau du bureau, ou lu à chaque usage dans une variable d&apos;environnement. Il n&apos;est jamais enregistré dans l&apos;espace de travail. http est refusé, sauf vers cette machine.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>Ce qui y tourne</translation>
    </message>
    <message>
        <source>Its address, as https://host/path</source>
        <translation>Son adresse, sous la forme https://hôte/chemin</translation>
    </message>
    <message>
        <source>How to sign in; bearer if not given. For basic the token is user:password</source>
        <translation>Façon de s&apos;identifier ; bearer par défaut. Pour basic, le jeton est utilisateur:mot de passe</translation>
    </message>
    <message>
        <source>Environment variable that holds the token</source>
        <translation>Variable d&apos;environnement qui contient le jeton</translation>
    </message>
    <message>
        <source>Allow an address without TLS; the token then travels in the open</source>
        <translation>Autoriser une adresse sans TLS ; le jeton circule alors en clair</translation>
    </message>
    <message>
        <source>Store another token in the keychain</source>
        <translation>Enregistrer un autre jeton dans le trousseau</translation>
    </message>
    <message>
        <source>List the connections</source>
        <translation>Lister les connexions</translation>
    </message>
    <message>
        <source>Ask whether a server answers and takes the token</source>
        <translation>Demander si un serveur répond et accepte le jeton</translation>
    </message>
    <message>
        <source>Remove a connection and its token</source>
        <translation>Supprimer une connexion et son jeton</translation>
    </message>
    <message>
        <source>What was written to the server stays there.</source>
        <translation>Ce qui a été écrit sur le serveur y reste.</translation>
    </message>
    <message>
        <source>Write the lineage of the workspace to a server</source>
        <translation>Écrire la traçabilité de l&apos;espace de travail sur un serveur</translation>
    </message>
    <message>
        <source>What was written before with the same content is not sent again. Exit code 3 when the server refused single entities; they are named.</source>
        <translation>Ce qui a déjà été écrit avec le même contenu n&apos;est pas renvoyé. Code de sortie 3 quand le serveur a refusé certaines entités ; elles sont nommées.</translation>
    </message>
    <message>
        <source>Ask a server for lineage and queue what differs</source>
        <translation>Demander la traçabilité à un serveur et mettre en file ce qui diffère</translation>
    </message>
    <message>
        <source>Only reads. Nothing enters the lineage before somebody accepts it.</source>
        <translation>Ne fait que lire. Rien n&apos;entre dans la traçabilité avant que quelqu&apos;un l&apos;accepte.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n record(s) cannot be used, the first because: %1 Repair them, or leave them out with --skip-bad.</source>
        <translation>
            <numerusform>Rien n&apos;a été importé : %n enregistrement est inutilisable, motif : %1 Le corriger, ou l&apos;écarter avec --skip-bad.</numerusform>
            <numerusform>Rien n&apos;a été importé : %n enregistrements sont inutilisables, motif pour le premier : %1 Les corriger, ou les écarter avec --skip-bad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 consent records added, %2 changed, %3 as before, %4 left out.
</source>
        <translation>%1 consentements ajoutés, %2 modifiés, %3 inchangés, %4 écartés.
</translation>
    </message>
    <message>
        <source>Consent %1 is %2 now. See &quot;consent alerts&quot;.
</source>
        <translation>Le consentement %1 est désormais %2. Voir « consent alerts ».
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form FIELD=CATEGORY, as in email=contact; &quot;none&quot; for a field that is not personal.</source>
        <translation>« %1 » n&apos;est pas de la forme FIELD=CATEGORY, comme dans email=contact ; « none » pour un champ sans caractère personnel.</translation>
    </message>
    <message>
        <source>%1 fields of %2 are known.
</source>
        <translation>%1 champs de %2 sont connus.
</translation>
    </message>
    <message>
        <source>Exception %1 holds until %2.
</source>
        <translation>L&apos;exception %1 vaut jusqu&apos;au %2.
</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>ALERTE</translation>
    </message>
    <message>
        <source>No open alert.
</source>
        <translation>Aucune alerte ouverte.
</translation>
    </message>
    <message>
        <source>The alert is acknowledged.
</source>
        <translation>L&apos;alerte est acquittée.
</translation>
    </message>
    <message>
        <source>%1: %2
</source>
        <translation>%1 : %2
</translation>
    </message>
    <message>
        <source>Who asks: a party of the inventory</source>
        <translation>Qui demande : un acteur de l&apos;inventaire</translation>
    </message>
    <message>
        <source>What for: a purpose of the list, or its DPV name</source>
        <translation>Pour quoi : une finalité de la liste, ou son nom DPV</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Quel champ</translation>
    </message>
    <message>
        <source>Import consent records</source>
        <translation>Importer des consentements</translation>
    </message>
    <message>
        <source>ISO/IEC TS 27560 as JSON or JSON Lines, Kantara receipts, or CSV. All or nothing, unless --skip-bad is given; records that are there already become their next revision. A consent that ends raises alerts about live grants and models.</source>
        <translation>ISO/IEC TS 27560 en JSON ou JSON Lines, reçus Kantara, ou CSV. Tout ou rien, sauf avec --skip-bad ; les consentements déjà présents passent à leur révision suivante. Un consentement qui prend fin déclenche des alertes sur les accès en cours et les modèles.</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Les consentements</translation>
    </message>
    <message>
        <source>Dataset that was collected under them</source>
        <translation>Jeu de données recueilli sur leur base</translation>
    </message>
    <message>
        <source>Leave out what cannot be used</source>
        <translation>Écarter ce qui est inutilisable</translation>
    </message>
    <message>
        <source>List the consent records</source>
        <translation>Lister les consentements</translation>
    </message>
    <message>
        <source>Show one consent record</source>
        <translation>Afficher un consentement</translation>
    </message>
    <message>
        <source>End a consent</source>
        <translation>Mettre fin à un consentement</translation>
    </message>
    <message>
        <source>Live grants that rest on it and models made from its data raise alerts.</source>
        <translation>Les accès en cours qui reposent dessus et les modèles issus de ses données déclenchent des alertes.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment il a pris fin</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Qui y a mis fin</translation>
    </message>
    <message>
        <source>Say which category of data the fields of a dataset hold</source>
        <translation>Indiquer quelle catégorie de données contiennent les champs d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>A field that is not known here is given to nobody. FIELD= takes one away.</source>
        <translation>Un champ inconnu ici n&apos;est donné à personne. FIELD= en retire un.</translation>
    </message>
    <message>
        <source>email=contact; none for a field that is not personal</source>
        <translation>email=contact ; none pour un champ sans caractère personnel</translation>
    </message>
    <message>
        <source>Allow somebody what consent does not cover, for a while</source>
        <translation>Permettre à quelqu&apos;un, pour un temps, ce que le consentement ne couvre pas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Judge an access request against consent</source>
        <translation>Juger une demande d&apos;accès au regard du consentement</translation>
    </message>
    <message>
        <source>Allowed only if for every field a valid basis covers purpose, category, recipient, place and time; what is unknown is a gap. The exit code is 1 for deny and gap. The request is stored and raises an alert, unless --dry-run is given.</source>
        <translation>Permis seulement si, pour chaque champ, une base valable couvre finalité, catégorie, destinataire, lieu et moment ; ce qui est inconnu est une lacune. Code de sortie 1 pour deny et gap. La demande est enregistrée et déclenche une alerte, sauf avec --dry-run.</translation>
    </message>
    <message>
        <source>The person it is about; none: everybody in the dataset</source>
        <translation>La personne concernée ; sans indication : toutes celles du jeu de données</translation>
    </message>
    <message>
        <source>Who gets the data beside the controller</source>
        <translation>Qui reçoit les données en plus du responsable du traitement</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où elles sont utilisées</translation>
    </message>
    <message>
        <source>When (now)</source>
        <translation>Quand (maintenant)</translation>
    </message>
    <message>
        <source>Until when it is granted</source>
        <translation>Jusqu&apos;à quand l&apos;accès est accordé</translation>
    </message>
    <message>
        <source>The request&apos;s own name</source>
        <translation>Le nom propre de la demande</translation>
    </message>
    <message>
        <source>Judge only</source>
        <translation>Juger seulement</translation>
    </message>
    <message>
        <source>List the open alerts</source>
        <translation>Lister les alertes ouvertes</translation>
    </message>
    <message>
        <source>Those that were acknowledged, too</source>
        <translation>Aussi celles qui ont été acquittées</translation>
    </message>
    <message>
        <source>Acknowledge an alert</source>
        <translation>Acquitter une alerte</translation>
    </message>
    <message>
        <source>%1 requests judged, %2 not allowed, %3 lines unreadable.
</source>
        <translation>%1 demandes jugées, %2 non permises, %3 lignes illisibles.
</translation>
    </message>
    <message>
        <source>Watch a request log and judge what is appended</source>
        <translation>Surveiller un journal de demandes et juger ce qui s&apos;y ajoute</translation>
    </message>
    <message>
        <source>JSON Lines (id, who, purpose, fields, subject, recipient, place, at, until) or CSV with these columns; of a folder every .jsonl, .ndjson and .csv file. How far it came is kept in the workspace. Ends with Ctrl+C, or with --once after what is there now. The exit code is 1 when a request was not allowed, 3 when a line could not be read.</source>
        <translation>JSON Lines (id, who, purpose, fields, subject, recipient, place, at, until) ou CSV avec ces colonnes ; pour un dossier, chaque fichier .jsonl, .ndjson et .csv. L&apos;avancement est conservé dans l&apos;espace de travail. S&apos;arrête avec Ctrl+C, ou avec --once après ce qui s&apos;y trouve maintenant. Code de sortie 1 si une demande n&apos;était pas permise, 3 si une ligne n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Where alerts are posted to as JSON (https, or http to this machine)</source>
        <translation>Où les alertes sont envoyées en JSON (https, ou http vers cette machine)</translation>
    </message>
    <message>
        <source>Judge what is there now, and end</source>
        <translation>Juger ce qui s&apos;y trouve maintenant, puis s&apos;arrêter</translation>
    </message>
    <message>
        <source>ASSET</source>
        <translation>ACTIF</translation>
    </message>
    <message>
        <source>WAY</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>Deadline %1; %2 of %3 tasks open.
</source>
        <translation>Échéance %1 ; %2 tâches ouvertes sur %3.
</translation>
    </message>
    <message>
        <source>stopped at %1
</source>
        <translation>arrêté à %1
</translation>
    </message>
    <message>
        <source>Erasure case %1 is filed as %2.
</source>
        <translation>Dossier d&apos;effacement %1 ouvert sous %2.
</translation>
    </message>
    <message>
        <source>Erasure case %1 (%2).
</source>
        <translation>Dossier d&apos;effacement %1 (%2).
</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Erasure case %1 is traced again.
</source>
        <translation>Les données du dossier d&apos;effacement %1 ont été suivies de nouveau.
</translation>
    </message>
    <message>
        <source>The case has no task about &quot;%1&quot;. See &quot;erasure show&quot;.</source>
        <translation>Le dossier n&apos;a pas de tâche sur « %1 ». Voir « erasure show ».</translation>
    </message>
    <message>
        <source>Decided about %1: %2.
</source>
        <translation>Décision sur %1 : %2.
</translation>
    </message>
    <message>
        <source>The time limit of %1 is extended by two months.
</source>
        <translation>Le délai de %1 est prolongé de deux mois.
</translation>
    </message>
    <message>
        <source>Erasure case %1 is closed.
</source>
        <translation>Le dossier d&apos;effacement %1 est clos.
</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are open again.
</source>
        <translation>
            <numerusform>%n tâche est de nouveau ouverte.
</numerusform>
            <numerusform>%n tâches sont de nouveau ouvertes.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or id of the case</source>
        <translation>Nom ou identifiant du dossier</translation>
    </message>
    <message>
        <source>An asset that is known to hold the person&apos;s data</source>
        <translation>Un actif dont on sait qu&apos;il contient les données de la personne</translation>
    </message>
    <message>
        <source>File a request for erasure and follow the data</source>
        <translation>Ouvrir une demande d&apos;effacement et suivre les données</translation>
    </message>
    <message>
        <source>Every copy, model, checkpoint and prediction that the lineage shows becomes a task. The name of a case is a reference, not a person: who asks goes to --subject, which can be erased.</source>
        <translation>Chaque copie, modèle, état intermédiaire (checkpoint) et prédiction que montre la traçabilité devient une tâche. Le nom d&apos;un dossier est une référence, non une personne : l&apos;auteur de la demande va dans --subject, qui peut être effacé.</translation>
    </message>
    <message>
        <source>Reference of the case</source>
        <translation>Référence du dossier</translation>
    </message>
    <message>
        <source>Who asks; kept as a personal field</source>
        <translation>Qui fait la demande ; conservé comme champ personnel</translation>
    </message>
    <message>
        <source>When the request came in (now)</source>
        <translation>Quand la demande est arrivée (maintenant)</translation>
    </message>
    <message>
        <source>List the erasure cases</source>
        <translation>Lister les dossiers d&apos;effacement</translation>
    </message>
    <message>
        <source>Show a case with its tasks and what stopped the data</source>
        <translation>Afficher un dossier avec ses tâches et ce qui a arrêté les données</translation>
    </message>
    <message>
        <source>Follow the data of a case again</source>
        <translation>Suivre de nouveau les données d&apos;un dossier</translation>
    </message>
    <message>
        <source>New places become tasks; a closed case with new tasks opens again.</source>
        <translation>Les nouveaux emplacements deviennent des tâches ; un dossier clos qui a de nouvelles tâches est rouvert.</translation>
    </message>
    <message>
        <source>A further asset that holds the person&apos;s data</source>
        <translation>Un autre actif qui contient les données de la personne</translation>
    </message>
    <message>
        <source>Decide one task of a case</source>
        <translation>Décider d&apos;une tâche d&apos;un dossier</translation>
    </message>
    <message>
        <source>Done needs proof; anonymised, unlearned and judged_anonymous need a passing and current finding; refused needs its legal ground; scheduled needs a day and is not the end.</source>
        <translation>done requiert une preuve ; anonymised, unlearned et judged_anonymous requièrent un constat réussi et à jour ; refused requiert son motif juridique ; scheduled requiert un jour et n&apos;est pas la fin.</translation>
    </message>
    <message>
        <source>Id of the task, or its asset</source>
        <translation>Identifiant de la tâche, ou son actif</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>La décision</translation>
    </message>
    <message>
        <source>A file that proves it; it becomes an attachment</source>
        <translation>Un fichier qui le prouve ; il devient une pièce jointe</translation>
    </message>
    <message>
        <source>The finding it rests on</source>
        <translation>Le constat sur lequel elle repose</translation>
    </message>
    <message>
        <source>Of scheduled: by when</source>
        <translation>Pour scheduled : avant quand</translation>
    </message>
    <message>
        <source>Of retrained: the version that took its place</source>
        <translation>Pour retrained : la version qui l&apos;a remplacé</translation>
    </message>
    <message>
        <source>Extend the time limit by two months, once</source>
        <translation>Prolonger le délai de deux mois, une seule fois</translation>
    </message>
    <message>
        <source>What the person is told</source>
        <translation>Ce qui est communiqué à la personne</translation>
    </message>
    <message>
        <source>Close a case whose tasks are all decided</source>
        <translation>Clore un dossier dont toutes les tâches sont décidées</translation>
    </message>
    <message>
        <source>Who asked is erased, unless --keep-subject is given.</source>
        <translation>L&apos;auteur de la demande est effacé, sauf avec --keep-subject.</translation>
    </message>
    <message>
        <source>Keep who asked</source>
        <translation>Conserver l&apos;auteur de la demande</translation>
    </message>
    <message>
        <source>Tell that assets came back from a backup</source>
        <translation>Indiquer que des actifs sont revenus d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>Decided tasks about them are open again, in every case.</source>
        <translation>Les tâches décidées à leur sujet sont de nouveau ouvertes, dans chaque dossier.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>Which backup, and when</source>
        <translation>Quelle sauvegarde, et quand</translation>
    </message>
    <message>
        <source>rejected  %1: %2
</source>
        <translation>refusé    %1 : %2
</translation>
    </message>
    <message>
        <source>warning   %1: %2
</source>
        <translation>alerte    %1 : %2
</translation>
    </message>
    <message>
        <source>%1 read as %2: %3 accepted, %4 rejected.
</source>
        <translation>%1 lu comme %2 : %3 acceptés, %4 refusés.
</translation>
    </message>
    <message>
        <source>Everything was known already. Nothing was written.
</source>
        <translation>Tout était déjà connu. Rien n’a été écrit.
</translation>
    </message>
    <message>
        <source>Stored: %1 new events (%2 known), %3 nodes, %4 edges.
</source>
        <translation>Enregistré : %1 nouveaux événements (%2 connus), %3 nœuds, %4 arêtes.
</translation>
    </message>
    <message>
        <source>Both words name the same node, %1.</source>
        <translation>Les deux mots désignent le même nœud, %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are of different kinds and cannot be one thing.</source>
        <translation>%1 et %2 sont de types différents et ne peuvent pas être une seule chose.</translation>
    </message>
    <message>
        <source>%1 and %2 were not merged by a person.</source>
        <translation>Personne n’a fusionné %1 et %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are one already. Nothing was written.
</source>
        <translation>%1 et %2 ne font déjà qu’un. Rien n’a été écrit.
</translation>
    </message>
    <message>
        <source>%1 and %2 count as one from now on.
</source>
        <translation>%1 et %2 comptent désormais pour un.
</translation>
    </message>
    <message>
        <source>%1 and %2 are two again.
</source>
        <translation>%1 et %2 sont de nouveau deux.
</translation>
    </message>
    <message>
        <source>%1 stands for no record any more.
</source>
        <translation>%1 ne représente plus d’enregistrement.
</translation>
    </message>
    <message>
        <source>%1 stands for %2 from now on.
</source>
        <translation>%1 représente désormais %2.
</translation>
    </message>
    <message>
        <source>A node: SPACE|NAME, KIND:SPACE|NAME, its name alone when no other has it, or #NUMBER; a field is SPACE|DATASET|COLUMN</source>
        <translation>Un nœud : ESPACE|NOM, GENRE:ESPACE|NOM, son nom seul si aucun autre ne le porte, ou #NUMÉRO ; un champ est ESPACE|JEU|COLONNE</translation>
    </message>
    <message>
        <source>Read lineage from a file or folder</source>
        <translation>Lire la traçabilité depuis un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Broken events are reported and left out; the rest is stored in one transaction, each event with an entry in the log. What is known already changes nothing. Exit code 3 when nothing could be taken.</source>
        <translation>Les événements défectueux sont signalés et laissés de côté ; le reste est enregistré en une transaction, chaque événement avec une entrée du journal. Ce qui est déjà connu ne change rien. Code de sortie 3 si rien n’a pu être repris.</translation>
    </message>
    <message>
        <source>Its format, see &quot;lineage formats&quot;; &quot;auto&quot; looks at it</source>
        <translation>Son format, voir « lineage formats » ; « auto » le devine</translation>
    </message>
    <message>
        <source>Runs that failed or were aborted count as having made their outputs</source>
        <translation>Les exécutions échouées ou interrompues comptent comme ayant produit leurs sorties</translation>
    </message>
    <message>
        <source>List the formats that lineage is read from</source>
        <translation>Énumérer les formats depuis lesquels la traçabilité est lue</translation>
    </message>
    <message>
        <source>List datasets, jobs, models and what else the lineage holds</source>
        <translation>Énumérer jeux de données, tâches, modèles et tout ce que contient la traçabilité</translation>
    </message>
    <message>
        <source>Only nodes of this kind</source>
        <translation>Seulement les nœuds de ce type</translation>
    </message>
    <message>
        <source>Only nodes whose name or space holds this text</source>
        <translation>Seulement les nœuds dont le nom ou l’espace contient ce texte</translation>
    </message>
    <message>
        <source>Show one node with what it is made from and what is made from it</source>
        <translation>Montrer un nœud avec ce dont il est fait et ce qui en est fait</translation>
    </message>
    <message>
        <source>List everything that depends on a node, with the way to it</source>
        <translation>Énumérer tout ce qui dépend d’un nœud, avec le chemin</translation>
    </message>
    <message>
        <source>Without a limit. Jobs between datasets count as hops. A field follows column lineage.</source>
        <translation>Sans limite. Les tâches entre jeux de données comptent comme des sauts. Un champ suit la traçabilité des colonnes.</translation>
    </message>
    <message>
        <source>What it depends on, instead</source>
        <translation>À la place, ce dont il dépend</translation>
    </message>
    <message>
        <source>At most so many hops away</source>
        <translation>À ce nombre de sauts au plus</translation>
    </message>
    <message>
        <source>Only what was told up to then: 2026-03-01 or 2026-03-01T09:30:00Z</source>
        <translation>Seulement ce qui était connu à cette date : 2026-03-01 ou 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>Leave out what a run made before the data came, and what failed runs wrote</source>
        <translation>Laisser de côté ce qu’une exécution a produit avant l’arrivée des données, et ce qu’ont écrit les exécutions échouées</translation>
    </message>
    <message>
        <source>With --respect-time: failed runs count as having made their outputs</source>
        <translation>Avec --respect-time : les exécutions échouées comptent comme ayant produit leurs sorties</translation>
    </message>
    <message>
        <source>Show the ways on which data flows from one node to another</source>
        <translation>Montrer les chemins par lesquels les données vont d’un nœud à un autre</translation>
    </message>
    <message>
        <source>Exit code 1 when there is none.</source>
        <translation>Code de sortie 1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Show what changed in the lineage between two times</source>
        <translation>Montrer ce qui a changé dans la traçabilité entre deux dates</translation>
    </message>
    <message>
        <source>Of each job the latest run that did not fail counts, as it was at each time.</source>
        <translation>De chaque tâche compte la dernière exécution non échouée, telle qu’elle était à chaque date.</translation>
    </message>
    <message>
        <source>The earlier time: 2026-03-01 or 2026-03-01T09:30:00Z</source>
        <translation>La première date : 2026-03-01 ou 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>The later time</source>
        <translation>La seconde date</translation>
    </message>
    <message>
        <source>Compare everything told up to each time instead</source>
        <translation>Comparer à la place tout ce qui était connu à chaque date</translation>
    </message>
    <message>
        <source>Let two names count as one thing</source>
        <translation>Faire compter deux noms pour une seule chose</translation>
    </message>
    <message>
        <source>Both keep what was told of them; &quot;lineage unmerge&quot; takes it back.</source>
        <translation>Les deux gardent ce qui en a été dit ; « lineage unmerge » l’annule.</translation>
    </message>
    <message>
        <source>Take a merge of two names back</source>
        <translation>Annuler la fusion de deux noms</translation>
    </message>
    <message>
        <source>Say which record a node stands for</source>
        <translation>Dire quel enregistrement un nœud représente</translation>
    </message>
    <message>
        <source>When the record&apos;s file changes, everything downstream of the node turns stale. Without a record the node stands for none any more.</source>
        <translation>Quand le fichier de l’enregistrement change, tout ce qui est en aval du nœud devient périmé. Sans enregistrement, le nœud n’en représente plus aucun.</translation>
    </message>
    <message>
        <source>A record, by name or id</source>
        <translation>Un enregistrement, par nom ou identifiant</translation>
    </message>
    <message>
        <source>%1 written: %2 nodes, %3 edges.
</source>
        <translation>%1 écrit : %2 nœuds, %3 arêtes.
</translation>
    </message>
    <message>
        <source>Write the lineage of the workspace in a format of other programs</source>
        <translation>Écrire la traçabilité de l&apos;espace de travail dans un format d&apos;autres programmes</translation>
    </message>
    <message>
        <source>The same lineage gives the same bytes. What a format cannot hold is listed, with its number; nothing is put into a field of another meaning.</source>
        <translation>La même traçabilité donne les mêmes octets. Ce qu&apos;un format ne peut contenir est énuméré avec son nombre ; rien n&apos;est mis dans un champ d&apos;un autre sens.</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>Le format</translation>
    </message>
    <message>
        <source>delete or rewrite</source>
        <translation>effacer ou réécrire</translation>
    </message>
    <message>
        <source>retrain or unlearn</source>
        <translation>réentraîner ou désapprendre</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>faire expirer</translation>
    </message>
    <message>
        <source>ask whoever has it</source>
        <translation>demander à qui la détient</translation>
    </message>
    <message>
        <source>review</source>
        <translation>examiner</translation>
    </message>
    <message>
        <source>no evidence named</source>
        <translation>aucune preuve nommée</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>, valable jusqu’au %1</translation>
    </message>
    <message>
        <source>ran before the data was there</source>
        <translation>a tourné avant l’arrivée des données</translation>
    </message>
    <message>
        <source>another run of the job</source>
        <translation>une autre exécution du traitement</translation>
    </message>
    <message>
        <source>read other rows</source>
        <translation>a lu d’autres lignes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2027-12-31 or 2027-12-31T10:00:00Z.</source>
        <translation>« %1 » n’est pas une heure. Écrivez-la ainsi : 2027-12-31 ou 2027-12-31T10:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form COLUMN=VALUE.</source>
        <translation>« %1 » n’est pas de la forme COLONNE=VALEUR.</translation>
    </message>
    <message>
        <source>DO</source>
        <translation>FAIRE</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NŒUD</translation>
    </message>
    <message>
        <source>REACHED BY</source>
        <translation>ATTEINT PAR</translation>
    </message>
    <message>
        <source>named in the request</source>
        <translation>nommé dans la demande</translation>
    </message>
    <message>
        <source>STOPPED AT</source>
        <translation>ARRÊTÉ À</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>AVANT</translation>
    </message>
    <message>
        <source>BECAUSE</source>
        <translation>PARCE QUE</translation>
    </message>
    <message>
        <source>Nothing to erase.</source>
        <translation>Rien à effacer.</translation>
    </message>
    <message>
        <source>%1 holds no personal data by its labels.</source>
        <translation>%1 ne contient pas de données personnelles d’après ses étiquettes.</translation>
    </message>
    <message>
        <source>FAIL  %1</source>
        <translation>NON   %1</translation>
    </message>
    <message>
        <source>GAP   %1</source>
        <translation>LACUNE  %1</translation>
    </message>
    <message>
        <source>LICENCE</source>
        <translation>LICENCE</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>It can be released under: %1</source>
        <translation>Publication possible sous : %1</translation>
    </message>
    <message>
        <source>The licences of everything it is made from allow this use.</source>
        <translation>Les licences de tout ce dont il est fait permettent cet usage.</translation>
    </message>
    <message>
        <source>The licences do not allow this use.</source>
        <translation>Les licences ne permettent pas cet usage.</translation>
    </message>
    <message>
        <source>Whether the licences allow this use cannot be told as long as there are gaps.</source>
        <translation>Tant qu’il reste des lacunes, on ne peut dire si les licences permettent cet usage.</translation>
    </message>
    <message>
        <source>List what is used against the labels of its data, with the way of the label</source>
        <translation>Lister ce qui est utilisé contre les étiquettes de ses données, avec le chemin de l’étiquette</translation>
    </message>
    <message>
        <source>Exit code 1 when there is a conflict, with --baseline when there is a new one; 3 when nothing has labels.</source>
        <translation>Code de sortie 1 en cas de conflit, avec --baseline en cas de nouveau conflit ; 3 si rien n’a d’étiquettes.</translation>
    </message>
    <message>
        <source>List what an erasure request reaches, what to do there, and what stopped it</source>
        <translation>Lister ce qu’atteint une demande d’effacement, ce qu’il faut y faire et ce qui l’a arrêtée</translation>
    </message>
    <message>
        <source>Follows the data of a person along the lineage as the times of runs and the rows they read allow. Writes nothing.</source>
        <translation>Suit les données d’une personne le long de la traçabilité, autant que les heures des exécutions et les lignes lues le permettent. N’écrit rien.</translation>
    </message>
    <message>
        <source>A node that holds data of the person</source>
        <translation>Un nœud qui contient des données de la personne</translation>
    </message>
    <message>
        <source>Since when the data of the person is there</source>
        <translation>Depuis quand les données de la personne sont là</translation>
    </message>
    <message>
        <source>What is known of the rows, such as a partition</source>
        <translation>Ce que l’on sait des lignes, par exemple une partition</translation>
    </message>
    <message>
        <source>A file that the rows lie in</source>
        <translation>Un fichier où se trouvent les lignes</translation>
    </message>
    <message>
        <source>Follow every edge, whenever it ran</source>
        <translation>Suivre chaque arête, quelle que soit l’heure</translation>
    </message>
    <message>
        <source>Hold the licences of everything a model or dataset is made from against a use</source>
        <translation>Confronter à un usage les licences de tout ce dont est fait un modèle ou un jeu de données</translation>
    </message>
    <message>
        <source>Exit code 0 when they allow it, 1 when they do not, 3 when a licence is not known.</source>
        <translation>Code de sortie 0 si elles le permettent, 1 sinon, 3 si une licence n’est pas connue.</translation>
    </message>
    <message>
        <source>What is to be released or used</source>
        <translation>Ce qui doit être publié ou utilisé</translation>
    </message>
    <message>
        <source>commercial (if not given), service, internal, research, or one of your own policy</source>
        <translation>commercial (par défaut), service, internal, research, ou un usage de vos propres règles</translation>
    </message>
    <message>
        <source>Your own licences and policy (YAML), read after those of the program</source>
        <translation>Vos propres licences et règles (YAML), lues après celles du programme</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>« %1 » ne fait pas partie de : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as 2027-12-31.</source>
        <translation>« %1 » n’est pas un jour. Écrivez-le ainsi : 2027-12-31.</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classification</translation>
    </message>
    <message>
        <source>identifiability</source>
        <translation>identifiabilité</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>purposes</source>
        <translation>finalités</translation>
    </message>
    <message>
        <source>not restricted</source>
        <translation>sans restriction</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>aucune ne reste</translation>
    </message>
    <message>
        <source>erase by</source>
        <translation>à effacer avant le</translation>
    </message>
    <message>
        <source>Purposes and a day to erase by bind personal data only. Add --identifiability identified or pseudonymous.</source>
        <translation>Les finalités et le jour d’effacement ne lient que les données personnelles. Ajoutez --identifiability identified ou pseudonymous.</translation>
    </message>
    <message>
        <source>The labels were taken away.</source>
        <translation>Les étiquettes ont été retirées.</translation>
    </message>
    <message>
        <source>There were no labels.</source>
        <translation>Il n’y avait pas d’étiquettes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label. Ask for classification, identifiability, erase-by, category=NAME or purpose=NAME (why it is not allowed).</source>
        <translation>« %1 » n’est pas une étiquette. Demandez classification, identifiability, erase-by, category=NOM ou purpose=NOM (pourquoi elle n’est pas permise).</translation>
    </message>
    <message>
        <source>%1 may be used for it.</source>
        <translation>%1 peut servir à cela.</translation>
    </message>
    <message>
        <source>%1 has no such label.</source>
        <translation>%1 n’a pas cette étiquette.</translation>
    </message>
    <message>
        <source>No data flows straight from %1 to %2. Where a job lies between them, name the job and one of them.</source>
        <translation>Aucune donnée ne va directement de %1 à %2. Si un traitement se trouve entre les deux, nommez-le avec l’un d’eux.</translation>
    </message>
    <message>
        <source>There is no transformation &quot;%1&quot;.</source>
        <translation>Il n’y a pas de transformation « %1 ».</translation>
    </message>
    <message>
        <source>--dp-epsilon and --min-group take numbers above 0.</source>
        <translation>--dp-epsilon et --min-group prennent des nombres supérieurs à 0.</translation>
    </message>
    <message>
        <source>Kept. What it is worth: &quot;lineage cut list&quot;.</source>
        <translation>Enregistré. Ce que cela vaut : « lineage cut list ».</translation>
    </message>
    <message>
        <source>The cut was taken away.</source>
        <translation>La coupure a été retirée.</translation>
    </message>
    <message>
        <source>There was no cut.</source>
        <translation>Il n’y avait pas de coupure.</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>VERS</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>ÉTAPE</translation>
    </message>
    <message>
        <source>CLAIMS</source>
        <translation>PRÉTEND</translation>
    </message>
    <message>
        <source>COUNTS AS</source>
        <translation>COMPTE COMME</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>PREUVE</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>JUSQU’AU</translation>
    </message>
    <message>
        <source>No step of the lineage claims to make data less identifiable.</source>
        <translation>Aucune étape de la traçabilité ne prétend rendre les données moins identifiables.</translation>
    </message>
    <message>
        <source>The category may be anywhere.</source>
        <translation>La catégorie peut se trouver partout.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>D’où viennent les données</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où elles vont</translation>
    </message>
    <message>
        <source>Say what a node holds, what it may be used for and what it is used for</source>
        <translation>Dire ce que contient un nœud, à quoi il peut servir et à quoi il sert</translation>
    </message>
    <message>
        <source>What is not named stays as it was. The labels flow on along the lineage; the answer shows what holds for the node now.</source>
        <translation>Ce qui n’est pas nommé reste tel quel. Les étiquettes suivent la traçabilité ; la réponse montre ce qui vaut maintenant pour le nœud.</translation>
    </message>
    <message>
        <source>How sensitive the data is</source>
        <translation>Sensibilité des données</translation>
    </message>
    <message>
        <source>How identifiable persons are in it</source>
        <translation>À quel point les personnes y sont identifiables</translation>
    </message>
    <message>
        <source>A category of personal data, such as health</source>
        <translation>Une catégorie de données personnelles, par exemple health</translation>
    </message>
    <message>
        <source>A purpose that persons consented to</source>
        <translation>Une finalité à laquelle les personnes ont consenti</translation>
    </message>
    <message>
        <source>For no purpose at all</source>
        <translation>Pour aucune finalité</translation>
    </message>
    <message>
        <source>The day by which it has to be erased</source>
        <translation>Le jour avant lequel il faut effacer</translation>
    </message>
    <message>
        <source>A purpose that the node is used for</source>
        <translation>Une finalité à laquelle sert le nœud</translation>
    </message>
    <message>
        <source>How long the node is kept</source>
        <translation>Jusqu’à quand le nœud est conservé</translation>
    </message>
    <message>
        <source>The classification that it is handled under</source>
        <translation>La classification sous laquelle il est traité</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Its licence, as an SPDX expression</source>
        <translation>Sa licence, en expression SPDX</translation>
    </message>
    <message>
        <source>Take away what was said about a node</source>
        <translation>Retirer ce qui a été dit d’un nœud</translation>
    </message>
    <message>
        <source>Show which labels hold for a node</source>
        <translation>Montrer quelles étiquettes valent pour un nœud</translation>
    </message>
    <message>
        <source>Show the way of a label from where it was given to a node</source>
        <translation>Montrer le chemin d’une étiquette depuis son origine jusqu’à un nœud</translation>
    </message>
    <message>
        <source>classification, identifiability, erase-by, category=NAME or purpose=NAME</source>
        <translation>classification, identifiability, erase-by, category=NOM ou purpose=NOM</translation>
    </message>
    <message>
        <source>Say what a step does to the data, and which finding shows it</source>
        <translation>Dire ce qu’une étape fait aux données, et quel constat le montre</translation>
    </message>
    <message>
        <source>A step counts as long as its finding passes and is current; when that goes stale, fails or expires, the labels flow on again.</source>
        <translation>Une étape compte tant que son constat est réussi et à jour ; s’il devient périmé, échoue ou expire, les étiquettes passent de nouveau.</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>Ce que fait l’étape</translation>
    </message>
    <message>
        <source>The finding that shows it</source>
        <translation>Le constat qui le montre</translation>
    </message>
    <message>
        <source>Smallest group of an aggregation; from 10 on it counts</source>
        <translation>Plus petit groupe d’une agrégation ; elle compte à partir de 10</translation>
    </message>
    <message>
        <source>Privacy budget of a training; up to 1 it counts</source>
        <translation>Budget de confidentialité d’un entraînement ; il compte jusqu’à 1</translation>
    </message>
    <message>
        <source>A category that does not get through</source>
        <translation>Une catégorie qui ne passe pas</translation>
    </message>
    <message>
        <source>Take away what was said about a step</source>
        <translation>Retirer ce qui a été dit d’une étape</translation>
    </message>
    <message>
        <source>List the steps that claim to make data less identifiable, with their evidence</source>
        <translation>Lister les étapes censées rendre les données moins identifiables, avec leur preuve</translation>
    </message>
    <message>
        <source>Say in which regions personal data of a category may lie</source>
        <translation>Dire dans quelles régions peuvent se trouver les données personnelles d’une catégorie</translation>
    </message>
    <message>
        <source>Without --allow the category may be anywhere again.</source>
        <translation>Sans --allow, la catégorie peut de nouveau se trouver partout.</translation>
    </message>
    <message>
        <source>A category of personal data</source>
        <translation>Une catégorie de données personnelles</translation>
    </message>
    <message>
        <source>A region that is allowed</source>
        <translation>Une région permise</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-03-01 or 2026-03-01T09:30:00Z.</source>
        <translation>« %1 » n’est pas une date telle que 2026-03-01 ou 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>from      </source>
        <translation>de        </translation>
    </message>
    <message>
        <source>to        </source>
        <translation>vers      </translation>
    </message>
    <message>
        <source>number      #%1
</source>
        <translation>numéro      #%1
</translation>
    </message>
    <message>
        <source>record      %1
</source>
        <translation>enregistr.  %1
</translation>
    </message>
    <message>
        <source>merged with %1
</source>
        <translation>fusionné avec %1
</translation>
    </message>
    <message>
        <source>also called %1
</source>
        <translation>aussi appelé %1
</translation>
    </message>
    <message>
        <source>state       %1
</source>
        <translation>état        %1
</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>SPACE</source>
        <translation>ESPACE</translation>
    </message>
    <message>
        <source>There are no such nodes.
</source>
        <translation>Il n’y a pas de tels nœuds.
</translation>
    </message>
    <message>
        <source>--hops needs a whole number.</source>
        <translation>--hops demande un nombre entier.</translation>
    </message>
    <message>
        <source>HOPS</source>
        <translation>SAUTS</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>From %1 downstream: %2.
</source>
        <translation>En aval de %1 : %2.
</translation>
    </message>
    <message>
        <source>From %1 upstream: %2.
</source>
        <translation>En amont de %1 : %2.
</translation>
    </message>
    <message>
        <source>No data flows from %1 to %2.
</source>
        <translation>Aucune donnée ne va de %1 à %2.
</translation>
    </message>
    <message>
        <source>Shortest way: %1
</source>
        <translation>Chemin le plus court : %1
</translation>
    </message>
    <message>
        <source>On any way lie %1 nodes and %2 links.
</source>
        <translation>Sur l’un ou l’autre chemin se trouvent %1 nœuds et %2 liens.
</translation>
    </message>
    <message>
        <source>Nothing changed between the two times.
</source>
        <translation>Rien n’a changé entre les deux dates.
</translation>
    </message>
    <message>
        <source>Retention rule %1 added as %2.
</source>
        <translation>Règle de conservation %1 ajoutée sous %2.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form TRIGGER=DAY, as in contract-end=2026-03-01.</source>
        <translation>« %1 » n&apos;est pas de la forme TRIGGER=DAY, comme dans contract-end=2026-03-01.</translation>
    </message>
    <message>
        <source>The retention profile of %1 is at revision %2.
</source>
        <translation>Le profil de conservation de %1 est à la révision %2.
</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>ÉCHÉANCE</translation>
    </message>
    <message>
        <source>no date of &quot;%1&quot; is known</source>
        <translation>aucune date connue pour « %1 »</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>gelé : %1</translation>
    </message>
    <message>
        <source>Nothing is due.
</source>
        <translation>Rien n&apos;est à échéance.
</translation>
    </message>
    <message>
        <source>Legal hold %1 is placed as %2.
</source>
        <translation>Gel juridique %1 posé sous %2.
</translation>
    </message>
    <message>
        <source>Legal hold %1 is released.
</source>
        <translation>Le gel juridique %1 est levé.
</translation>
    </message>
    <message>
        <source>Name of it</source>
        <translation>Nom à lui donner</translation>
    </message>
    <message>
        <source>A version of a dataset or model, by name or id; or node:KIND:NAMESPACE|NAME</source>
        <translation>Une version d&apos;un jeu de données ou d&apos;un modèle, par nom ou identifiant ; ou node:KIND:NAMESPACE|NAME</translation>
    </message>
    <message>
        <source>Only this asset</source>
        <translation>Cet actif uniquement</translation>
    </message>
    <message>
        <source>Add a rule of how long data is kept</source>
        <translation>Ajouter une règle sur la durée de conservation des données</translation>
    </message>
    <message>
        <source>What is not named is not asked for: a rule without category fits any. A minimum beats a maximum, a legal hold beats both.</source>
        <translation>Ce qui n&apos;est pas indiqué n&apos;est pas exigé : une règle sans catégorie convient à toutes. Un minimum l&apos;emporte sur un maximum, un gel juridique sur les deux.</translation>
    </message>
    <message>
        <source>How long, as an ISO 8601 duration</source>
        <translation>Combien de temps, en durée ISO 8601</translation>
    </message>
    <message>
        <source>Category of personal data it applies to</source>
        <translation>Catégorie de données à caractère personnel à laquelle elle s&apos;applique</translation>
    </message>
    <message>
        <source>Purpose it applies to</source>
        <translation>Finalité à laquelle elle s&apos;applique</translation>
    </message>
    <message>
        <source>Category of people it applies to</source>
        <translation>Catégorie de personnes à laquelle elle s&apos;applique</translation>
    </message>
    <message>
        <source>Jurisdiction it applies to</source>
        <translation>Juridiction à laquelle elle s&apos;applique</translation>
    </message>
    <message>
        <source>Which date of the asset it counts from (created)</source>
        <translation>Date de l&apos;actif à partir de laquelle elle compte (created)</translation>
    </message>
    <message>
        <source>Gone by then (maximum), or kept until then (minimum)</source>
        <translation>Disparu d&apos;ici là (maximum), ou conservé jusque-là (minimum)</translation>
    </message>
    <message>
        <source>What happens at the end</source>
        <translation>Ce qui se passe à la fin</translation>
    </message>
    <message>
        <source>How long before its end it shows as due soon</source>
        <translation>Combien de temps avant la fin l&apos;échéance est affichée comme proche</translation>
    </message>
    <message>
        <source>How long after its end it is due and not yet overdue</source>
        <translation>Combien de temps après la fin l&apos;échéance est atteinte sans être dépassée</translation>
    </message>
    <message>
        <source>On whose calendar: Europe/Berlin</source>
        <translation>Selon quel calendrier : Europe/Berlin</translation>
    </message>
    <message>
        <source>The law or contract behind it</source>
        <translation>La loi ou le contrat qui la fonde</translation>
    </message>
    <message>
        <source>List the rules</source>
        <translation>Lister les règles</translation>
    </message>
    <message>
        <source>Show one rule</source>
        <translation>Afficher une règle</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Supprimer une règle</translation>
    </message>
    <message>
        <source>Say what retention has to know about an asset</source>
        <translation>Indiquer ce que la conservation doit savoir d&apos;un actif</translation>
    </message>
    <message>
        <source>Only what is named changes. Dates are those that rules count from; TRIGGER= takes one away.</source>
        <translation>Seul ce qui est indiqué change. Les dates sont celles à partir desquelles comptent les règles ; TRIGGER= en retire une.</translation>
    </message>
    <message>
        <source>Category of personal data in it</source>
        <translation>Catégorie de données à caractère personnel qu&apos;il contient</translation>
    </message>
    <message>
        <source>Purpose it serves</source>
        <translation>Finalité qu&apos;il sert</translation>
    </message>
    <message>
        <source>Category of people in it</source>
        <translation>Catégorie de personnes qui y figurent</translation>
    </message>
    <message>
        <source>Jurisdiction it falls under</source>
        <translation>Juridiction dont il relève</translation>
    </message>
    <message>
        <source>A date that rules count from</source>
        <translation>Une date à partir de laquelle comptent les règles</translation>
    </message>
    <message>
        <source>List what is due, held, in review or in conflict</source>
        <translation>Lister ce qui est à échéance, gelé, en examen ou en conflit</translation>
    </message>
    <message>
        <source>With --strict the exit code is 1 when something is overdue.</source>
        <translation>Avec --strict, code de sortie 1 si une échéance est dépassée.</translation>
    </message>
    <message>
        <source>As it will be then, or was</source>
        <translation>Tel que ce sera ou était à cette date</translation>
    </message>
    <message>
        <source>Everything, not only what needs work</source>
        <translation>Tout, pas seulement ce qui est à traiter</translation>
    </message>
    <message>
        <source>Fail when something is overdue</source>
        <translation>Échouer si une échéance est dépassée</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Poser un gel juridique</translation>
    </message>
    <message>
        <source>What it covers cannot be disposed of until every hold on it is released.</source>
        <translation>Ce qu&apos;il couvre ne peut pas être éliminé avant que tout gel qui le vise soit levé.</translation>
    </message>
    <message>
        <source>The case it serves</source>
        <translation>L&apos;affaire qu&apos;il sert</translation>
    </message>
    <message>
        <source>Every asset with this category of data</source>
        <translation>Tout actif contenant cette catégorie de données</translation>
    </message>
    <message>
        <source>List the legal holds</source>
        <translation>Lister les gels juridiques</translation>
    </message>
    <message>
        <source>Release a legal hold</source>
        <translation>Lever un gel juridique</translation>
    </message>
    <message>
        <source>Record what was decided or done about an asset</source>
        <translation>Consigner ce qui a été décidé ou fait au sujet d&apos;un actif</translation>
    </message>
    <message>
        <source>A deletion needs proof, an anonymisation a passing and current finding; a hold or a minimum denies both.</source>
        <translation>Une suppression requiert une preuve, une anonymisation un constat réussi et à jour ; un gel ou un minimum interdit les deux.</translation>
    </message>
    <message>
        <source>Until when it is kept</source>
        <translation>Jusqu&apos;à quand il est conservé</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>    %1: here %2, there %3
</source>
        <translation>    %1 : ici %2, là-bas %3
</translation>
    </message>
    <message>
        <source>Nothing waits for review.
</source>
        <translation>Rien n&apos;attend d&apos;examen.
</translation>
    </message>
    <message>
        <source>Name items, or say --all for everything that waits.</source>
        <translation>Nommez des éléments, ou --all pour tout ce qui attend.</translation>
    </message>
    <message>
        <source>%1 accepted; the lineage has them.
</source>
        <translation>%1 acceptés ; la traçabilité les contient.
</translation>
    </message>
    <message>
        <source>%1 rejected.
</source>
        <translation>%1 rejetés.
</translation>
    </message>
    <message>
        <source>Id of an item</source>
        <translation>Identifiant d&apos;un élément</translation>
    </message>
    <message>
        <source>Everything that waits</source>
        <translation>Tout ce qui attend</translation>
    </message>
    <message>
        <source>Show what servers say differently</source>
        <translation>Montrer ce que des serveurs disent autrement</translation>
    </message>
    <message>
        <source>Which items; pending if not given</source>
        <translation>Quels éléments ; ceux en attente par défaut</translation>
    </message>
    <message>
        <source>Take what a server says into the lineage</source>
        <translation>Reprendre dans la traçabilité ce que dit un serveur</translation>
    </message>
    <message>
        <source>Refused when the workspace has changed since the pull.</source>
        <translation>Refusé quand l&apos;espace de travail a changé depuis la récupération.</translation>
    </message>
    <message>
        <source>Leave the lineage as it is</source>
        <translation>Laisser la traçabilité telle quelle</translation>
    </message>
    <message>
        <source>A later pull that says the same does not ask again.</source>
        <translation>Une récupération ultérieure qui dit la même chose ne redemande pas.</translation>
    </message>
    <message>
        <source>%1 predictions kept in the log %2 (%3); %4 repeated, %5 rejected.
</source>
        <translation>%1 prédictions conservées dans le journal %2 (%3) ; %4 répétées, %5 rejetées.
</translation>
    </message>
    <message>
        <source>The log %1 (%2) holds this file already; nothing was changed.
</source>
        <translation>Le journal %1 (%2) contient déjà ce fichier ; rien n&apos;a été modifié.
</translation>
    </message>
    <message>
        <source>Prediction %1 of the log %2, made %3.

</source>
        <translation>Prédiction %1 du journal %2, faite %3.

</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à un instant inconnu</translation>
    </message>
    <message>
        <source>STATION</source>
        <translation>ÉTAPE</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>EMPREINTE</translation>
    </message>
    <message>
        <source>LOG ENTRIES</source>
        <translation>ENTRÉES</translation>
    </message>
    <message>
        <source>FINDINGS</source>
        <translation>CONSTATS</translation>
    </message>
    <message>
        <source>Open:
</source>
        <translation>Ouvert :
</translation>
    </message>
    <message>
        <source>The trail is NOT sound: %1
</source>
        <translation>Le chemin ne tient PAS : %1
</translation>
    </message>
    <message>
        <source>The trail is sound: %1 log entries of %2, digest %3.
</source>
        <translation>Le chemin tient : %1 entrées du journal de %2, empreinte %3.
</translation>
    </message>
    <message>
        <source>Signed under %1, which you gave.
</source>
        <translation>Signé sous %1, que vous avez indiquée.
</translation>
    </message>
    <message>
        <source>Signed under %1, which stands in the trail itself: compare it with a copy you trust.
</source>
        <translation>Signé sous %1, qui figure dans le chemin lui-même : comparez-la à une copie de confiance.
</translation>
    </message>
    <message>
        <source>LOG</source>
        <translation>JOURNAL</translation>
    </message>
    <message>
        <source>PREDICTIONS</source>
        <translation>PRÉDICTIONS</translation>
    </message>
    <message>
        <source>FIRST</source>
        <translation>PREMIÈRE</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>DERNIÈRE</translation>
    </message>
    <message>
        <source>MODEL VERSIONS</source>
        <translation>VERSIONS DE MODÈLE</translation>
    </message>
    <message>
        <source>There is no prediction log. Import one with &quot;trail import&quot;.
</source>
        <translation>Il n&apos;y a pas de journal de prédictions. Importez-en un avec « trail import ».
</translation>
    </message>
    <message>
        <source>The id of the prediction, as its log has it</source>
        <translation>L&apos;identifiant de la prédiction, tel que dans son journal</translation>
    </message>
    <message>
        <source>The log, by id or name, where several have that id</source>
        <translation>Le journal, par identifiant ou nom, si plusieurs ont cet identifiant</translation>
    </message>
    <message>
        <source>Import a log of predictions</source>
        <translation>Importer un journal de prédictions</translation>
    </message>
    <message>
        <source>Keeps of each prediction its id, time, model version, reference to the features and outcome, and the digest of its row; the features themselves stay where they are. Columns are found by their usual names. The same file changes nothing.</source>
        <translation>Garde de chaque prédiction son identifiant, son instant, la version du modèle, la référence aux variables et le résultat, ainsi que l&apos;empreinte de sa ligne ; les variables restent où elles sont. Les colonnes sont trouvées par leurs noms habituels. Le même fichier ne change rien.</translation>
    </message>
    <message>
        <source>CSV or JSON Lines, one prediction a row</source>
        <translation>CSV ou JSON Lines, une prédiction par ligne</translation>
    </message>
    <message>
        <source>Name of the log; else the file&apos;s</source>
        <translation>Nom du journal ; sinon celui du fichier</translation>
    </message>
    <message>
        <source>Model version of rows that name none: a record, or SPACE|NAME of lineage</source>
        <translation>Version du modèle des lignes qui n&apos;en nomment pas : un enregistrement, ou SPACE|NAME de la traçabilité</translation>
    </message>
    <message>
        <source>Column of the id</source>
        <translation>Colonne de l&apos;identifiant</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>Colonne de l&apos;instant</translation>
    </message>
    <message>
        <source>Column of the model&apos;s name</source>
        <translation>Colonne du nom du modèle</translation>
    </message>
    <message>
        <source>Column of the model version</source>
        <translation>Colonne de la version du modèle</translation>
    </message>
    <message>
        <source>Column that refers to the features</source>
        <translation>Colonne qui renvoie aux variables</translation>
    </message>
    <message>
        <source>Column to keep as outcome</source>
        <translation>Colonne à garder comme résultat</translation>
    </message>
    <message>
        <source>List the logs of predictions</source>
        <translation>Lister les journaux de prédictions</translation>
    </message>
    <message>
        <source>Show where one prediction came from</source>
        <translation>Montrer d&apos;où vient une prédiction</translation>
    </message>
    <message>
        <source>From the prediction over its model version, run and training data back to the sources, with consent at that time, findings, digests and entries of the log.</source>
        <translation>De la prédiction, par la version du modèle, l&apos;exécution et les données d&apos;entraînement, jusqu&apos;aux sources, avec consentement à ce moment, constats, empreintes et entrées du journal.</translation>
    </message>
    <message>
        <source>Export the trail of one prediction</source>
        <translation>Exporter le chemin d&apos;une prédiction</translation>
    </message>
    <message>
        <source>JSON carries the proofs and is signed by the log of the workspace; the log notes every export by its digest.</source>
        <translation>Le JSON porte les preuves et est signé par le journal de l&apos;espace de travail ; le journal note chaque export par son empreinte.</translation>
    </message>
    <message>
        <source>Check an exported trail, without its workspace</source>
        <translation>Vérifier un chemin exporté, sans son espace de travail</translation>
    </message>
    <message>
        <source>Exit code 1 when something in it does not hold.</source>
        <translation>Code de sortie 1 si quelque chose ne tient pas.</translation>
    </message>
    <message>
        <source>What &quot;trail export --as json&quot; wrote</source>
        <translation>Ce que « trail export --as json » a écrit</translation>
    </message>
    <message>
        <source>A verifier key that is trusted; without one those of the file are used</source>
        <translation>Une clé de vérification de confiance ; sans elle, celles du fichier servent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day such as 2026-03-01 or a time such as 2026-03-01T09:30:00Z.</source>
        <translation>« %1 » n&apos;est ni un jour tel que 2026-03-01 ni un instant tel que 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot; in the lineage. &quot;lineage nodes&quot; lists them.</source>
        <translation>Il n’y a pas de nœud « %1 » dans la traçabilité. « lineage nodes » les énumère.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several nodes: %2. Name one as KIND:SPACE|NAME.</source>
        <translation>« %1 » désigne plusieurs nœuds : %2. Nommez-en un sous la forme KIND:SPACE|NAME.</translation>
    </message>
</context>
<context>
    <name>ColumnTexts</name>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>decides about rows</source>
        <translation>décide des lignes</translation>
    </message>
    <message>
        <source>copied as it is</source>
        <translation>copié tel quel</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>entraîné</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>déployé</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>pseudonymisé</translation>
    </message>
    <message>
        <source>tokenised</source>
        <translation>tokenisé</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>agrégé</translation>
    </message>
    <message>
        <source>anonymised</source>
        <translation>anonymisé</translation>
    </message>
</context>
<context>
    <name>CombinationRisk</name>
    <message>
        <source>Measuring the combinations of columns was cancelled.</source>
        <translation>La mesure des combinaisons de colonnes a été annulée.</translation>
    </message>
    <message>
        <source>Measuring combinations of columns</source>
        <translation>Mesure des combinaisons de colonnes</translation>
    </message>
</context>
<context>
    <name>CommandArea</name>
    <message>
        <source>&amp;Workspace</source>
        <comment>menu</comment>
        <translation>&amp;Espace de travail</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <comment>menu: what the page at hand can do</comment>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>ConnectionReviewTexts</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is accepted already.</source>
        <translation>« %1 » est déjà accepté.</translation>
    </message>
    <message>
        <source>What the workspace says about &quot;%1&quot; has changed since the pull. Pull again and look at the difference.</source>
        <translation>Ce que l&apos;espace de travail dit de « %1 » a changé depuis la récupération. Récupérez de nouveau et regardez la différence.</translation>
    </message>
</context>
<context>
    <name>ConnectorTexts</name>
    <message>
        <source>The types for Apache Atlas are missing from this program.</source>
        <translation>Les types pour Apache Atlas manquent dans ce programme.</translation>
    </message>
    <message>
        <source>The address has to be of the form https://host/path.</source>
        <translation>L&apos;adresse doit être de la forme https://hôte/chemin.</translation>
    </message>
    <message>
        <source>The address must not hold a user, a password or a query: it is stored and shown. A token belongs into the keychain or into an environment variable.</source>
        <translation>L&apos;adresse ne doit contenir ni utilisateur, ni mot de passe, ni requête : elle est enregistrée et affichée. Un jeton va dans le trousseau ou dans une variable d&apos;environnement.</translation>
    </message>
    <message>
        <source>Without TLS (http) the token and all lineage travel in the open. Use https, or allow plain HTTP for this connection by name.</source>
        <translation>Sans TLS (http), le jeton et toute la traçabilité circulent en clair. Utilisez https ou autorisez expressément HTTP pour cette connexion.</translation>
    </message>
    <message>
        <source>The token of the connection &quot;%1&quot; holds a line break. Store it again without one.</source>
        <translation>Le jeton de la connexion « %1 » contient un saut de ligne. Enregistrez-le de nouveau sans celui-ci.</translation>
    </message>
    <message>
        <source>%1 keeps answering with status %2. Try again later.</source>
        <translation>%1 continue de répondre avec le statut %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Attente de %1</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>Le transfert a été arrêté.</translation>
    </message>
    <message>
        <source>The server has more than %1 bytes to tell. The pull is stopped.</source>
        <translation>Le serveur a plus de %1 octets à transmettre. La récupération est arrêtée.</translation>
    </message>
    <message>
        <source>%1 does not accept the token (status 401). Store a valid one for this connection.</source>
        <translation>%1 n&apos;accepte pas le jeton (statut 401). Enregistrez-en un valable pour cette connexion.</translation>
    </message>
    <message>
        <source>The token is not allowed to do this on %1 (status 403).</source>
        <translation>Le jeton n&apos;a pas le droit de faire cela sur %1 (statut 403).</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for (status 404).</source>
        <translation>%1 ne connaît pas ce qui a été demandé (statut 404).</translation>
    </message>
    <message>
        <source>%1 refuses with status %2: %3</source>
        <translation>%1 refuse avec le statut %2 : %3</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 bytes. The answer is dropped.</source>
        <translation>%1 a répondu par plus de %2 octets. La réponse est rejetée.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Nothing was sent.</source>
        <translation>Le certificat de %1 n&apos;a pas pu être vérifié. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 redirects to another place. The token is not sent there; correct the address of the connection.</source>
        <translation>%1 redirige ailleurs. Le jeton n&apos;y est pas envoyé ; corrigez l&apos;adresse de la connexion.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>L&apos;hôte %1 est introuvable.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Is the server running?</source>
        <translation>%1 refuse la connexion. Le serveur est-il en marche ?</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop longtemps à répondre.</translation>
    </message>
    <message>
        <source>%1 fell silent.</source>
        <translation>%1 ne répond plus.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>La connexion à %1 a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The server&apos;s answer has no id for &quot;%1&quot;.</source>
        <translation>La réponse du serveur n&apos;a pas d&apos;identifiant pour « %1 ».</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid JSON: %1</source>
        <translation>La réponse du serveur n&apos;est pas du JSON valide : %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not a JSON object.</source>
        <translation>La réponse du serveur n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds no token for the connection &quot;%2&quot;.</source>
        <translation>La variable d&apos;environnement %1 ne contient pas de jeton pour la connexion « %2 ».</translation>
    </message>
    <message>
        <source>The keychain of this desktop holds no token for the connection &quot;%1&quot;. Add one, or name an environment variable that has it.</source>
        <translation>Le trousseau de ce bureau ne contient pas de jeton pour la connexion « %1 ». Ajoutez-en un ou nommez une variable d&apos;environnement qui le contient.</translation>
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
        <translation>L&apos;enregistrement n&apos;a pas d&apos;identifiant (record_id).</translation>
    </message>
    <message>
        <source>The record names no purpose.</source>
        <translation>L&apos;enregistrement n&apos;indique aucune finalité.</translation>
    </message>
    <message>
        <source>The record has no event: nothing says whether consent was given.</source>
        <translation>L&apos;enregistrement n&apos;a pas d&apos;événement : rien n&apos;indique si le consentement a été donné.</translation>
    </message>
    <message>
        <source>The purpose &quot;%1&quot; is not in the list of purposes: nothing will be covered by it.</source>
        <translation>La finalité « %1 » ne figure pas dans la liste des finalités : elle ne couvrira rien.</translation>
    </message>
    <message>
        <source>The retention period &quot;%1&quot; is not an ISO 8601 duration and sets no limit.</source>
        <translation>La durée de conservation « %1 » n&apos;est pas une durée ISO 8601 et ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state of consent.</source>
        <translation>« %1 » n&apos;est pas un état de consentement.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>This is neither JSON nor JSON Lines: %1.</source>
        <translation>Ce n&apos;est ni du JSON ni du JSON Lines : %1.</translation>
    </message>
    <message>
        <source>The line is not a JSON object: %1.</source>
        <translation>La ligne n&apos;est pas un objet JSON : %1.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The file is larger than 256 MiB. Split it.</source>
        <translation>Le fichier dépasse 256 MiB. Le scinder.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Invalidated</source>
        <translation>Invalidé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>By exception</source>
        <translation>Par exception</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Access not judged</source>
        <translation>Accès non jugé</translation>
    </message>
    <message>
        <source>Grant without consent</source>
        <translation>Autorisation sans consentement</translation>
    </message>
    <message>
        <source>Model without consent</source>
        <translation>Modèle sans consentement</translation>
    </message>
    <message>
        <source>no consent covers this purpose</source>
        <translation>aucun consentement ne couvre cette finalité</translation>
    </message>
    <message>
        <source>no consent covers this category of data</source>
        <translation>aucun consentement ne couvre cette catégorie de données</translation>
    </message>
    <message>
        <source>no consent covers this recipient</source>
        <translation>aucun consentement ne couvre ce destinataire</translation>
    </message>
    <message>
        <source>no consent covers this place</source>
        <translation>aucun consentement ne couvre ce lieu</translation>
    </message>
    <message>
        <source>the time it may be kept has run out</source>
        <translation>la durée de conservation est écoulée</translation>
    </message>
    <message>
        <source>it was not given yet at that time</source>
        <translation>il n&apos;était pas encore donné à ce moment</translation>
    </message>
    <message>
        <source>the consent names no scope</source>
        <translation>le consentement n&apos;indique aucune portée</translation>
    </message>
    <message>
        <source>no consent and no other basis is known for it</source>
        <translation>aucun consentement ni autre base n&apos;est connu</translation>
    </message>
    <message>
        <source>the field is not in the catalogue</source>
        <translation>le champ n&apos;est pas dans le catalogue</translation>
    </message>
    <message>
        <source>who asks is not in the inventory</source>
        <translation>le demandeur n&apos;est pas dans l&apos;inventaire</translation>
    </message>
    <message>
        <source>the purpose is not in the list of purposes</source>
        <translation>la finalité n&apos;est pas dans la liste des finalités</translation>
    </message>
    <message>
        <source>the consent was withdrawn</source>
        <translation>le consentement a été retiré</translation>
    </message>
    <message>
        <source>the consent was revoked</source>
        <translation>le consentement a été révoqué</translation>
    </message>
    <message>
        <source>the consent has expired</source>
        <translation>le consentement a expiré</translation>
    </message>
    <message>
        <source>the consent was refused</source>
        <translation>le consentement a été refusé</translation>
    </message>
    <message>
        <source>the consent was declared invalid</source>
        <translation>le consentement a été déclaré invalide</translation>
    </message>
</context>
<context>
    <name>ContentKeyTexts</name>
    <message>
        <source>The attachments of this workspace are encrypted, and the passphrase was not given. Open the workspace with its passphrase.</source>
        <translation>Les pièces jointes de cet espace de travail sont chiffrées, et la phrase secrète n&apos;a pas été indiquée. Ouvrir l&apos;espace de travail avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>No key for attachments could be made because the system&apos;s random number generator failed.</source>
        <translation>Aucune clé pour les pièces jointes n&apos;a pu être créée, car le générateur de nombres aléatoires du système a échoué.</translation>
    </message>
    <message>
        <source>The passphrase does not open the attachments of this workspace. Check it and try again.</source>
        <translation>La phrase secrète n&apos;ouvre pas les pièces jointes de cet espace de travail. La vérifier et réessayer.</translation>
    </message>
    <message>
        <source>The key of the attachments of this workspace is damaged or was exchanged. Restore it from a backup.</source>
        <translation>La clé des pièces jointes de cet espace de travail est endommagée ou a été échangée. La restaurer à partir d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>The key of the attachments has no passphrase, but the signing key of this machine has one. If the passphrase was removed on another machine, copy the key file from there; else the key was exchanged, and a backup has the right one.</source>
        <translation>La clé des pièces jointes n&apos;a pas de phrase secrète, mais la clé de signature de cette machine en a une. Si la phrase secrète a été supprimée sur une autre machine, copier le fichier de clé depuis celle-ci ; sinon la clé a été échangée, et une sauvegarde contient la bonne.</translation>
    </message>
</context>
<context>
    <name>ContentSeal</name>
    <message>
        <source>The attachment could not be sealed because the system&apos;s random number generator failed.</source>
        <translation>La pièce jointe n&apos;a pas pu être scellée, car le générateur de nombres aléatoires du système a échoué.</translation>
    </message>
    <message>
        <source>The attachment %1 does not open under the key of the workspace; it was changed.</source>
        <translation>La pièce jointe %1 ne s&apos;ouvre pas avec la clé de l&apos;espace de travail ; elle a été modifiée.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>A row of the table has %1 cells instead of %2; the table was not written.</source>
        <translation>Une ligne du tableau a %1 cellules au lieu de %2 ; le tableau n&apos;a pas été écrit.</translation>
    </message>
</context>
<context>
    <name>CsvBlock</name>
    <message>
        <source>there is text after a closing quote; a quote inside of a quoted field has to be doubled</source>
        <translation>il y a du texte après un guillemet fermant ; un guillemet à l&apos;intérieur d&apos;un champ entre guillemets doit être doublé</translation>
    </message>
    <message>
        <source>the quoted field that begins here does not end as it should: its closing quote is missing or has text behind it</source>
        <translation>le champ entre guillemets qui commence ici ne se termine pas comme il se doit : son guillemet fermant manque ou est suivi de texte</translation>
    </message>
    <message>
        <source>there is a NUL byte</source>
        <translation>il y a un octet NUL</translation>
    </message>
    <message>
        <source>byte 0x%1 is not valid UTF-8; name the encoding if the file has another one</source>
        <translation>l&apos;octet 0x%1 n&apos;est pas de l&apos;UTF-8 valide ; indiquer l&apos;encodage si le fichier en a un autre</translation>
    </message>
    <message>
        <source>%1 fields, %2 expected</source>
        <translation>%1 champs, %2 attendus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in column %2 is not of the type %3</source>
        <translation>« %1 » dans la colonne %2 n&apos;est pas du type %3</translation>
    </message>
</context>
<context>
    <name>CsvMerge</name>
    <message>
        <source>column %1 is text: numbers with leading zeros such as %2 would lose them</source>
        <translation>la colonne %1 est du texte : des nombres avec zéros initiaux comme %2 les perdraient</translation>
    </message>
    <message>
        <source>column %1 is text: it holds whole numbers too large to be kept exactly</source>
        <translation>la colonne %1 est du texte : elle contient des nombres entiers trop grands pour être conservés exactement</translation>
    </message>
    <message>
        <source>column %1 is text: %2 of %3 values are not numbers, for example &quot;%4&quot;</source>
        <translation>la colonne %1 est du texte : %2 valeurs sur %3 ne sont pas des nombres, par exemple « %4 »</translation>
    </message>
</context>
<context>
    <name>CsvPlan</name>
    <message>
        <source>a ZIP archive or an office document (XLSX, ODS); export it as CSV</source>
        <translation>une archive ZIP ou un document bureautique (XLSX, ODS) ; l&apos;exporter en CSV</translation>
    </message>
    <message>
        <source>a gzip archive; unpack it first</source>
        <translation>une archive gzip ; la décompresser d&apos;abord</translation>
    </message>
    <message>
        <source>a bzip2 archive; unpack it first</source>
        <translation>une archive bzip2 ; la décompresser d&apos;abord</translation>
    </message>
    <message>
        <source>an xz archive; unpack it first</source>
        <translation>une archive xz ; la décompresser d&apos;abord</translation>
    </message>
    <message>
        <source>a Zstandard archive; unpack it first</source>
        <translation>une archive Zstandard ; la décompresser d&apos;abord</translation>
    </message>
    <message>
        <source>a Parquet file; export it as CSV</source>
        <translation>un fichier Parquet ; l&apos;exporter en CSV</translation>
    </message>
    <message>
        <source>an Arrow file; export it as CSV</source>
        <translation>un fichier Arrow ; l&apos;exporter en CSV</translation>
    </message>
    <message>
        <source>an old office document (XLS); export it as CSV</source>
        <translation>un ancien document bureautique (XLS) ; l&apos;exporter en CSV</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>%1 cannot be read as CSV: %2.</source>
        <translation>%1 ne peut pas être lu comme CSV : %2.</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>c&apos;est %1</translation>
    </message>
    <message>
        <source>it holds binary data (%1 control characters in the first %2 bytes)</source>
        <translation>il contient des données binaires (%1 caractères de contrôle dans les %2 premiers octets)</translation>
    </message>
    <message>
        <source>byte %1 is not valid UTF-16</source>
        <translation>l&apos;octet %1 n&apos;est pas de l&apos;UTF-16 valide</translation>
    </message>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>une ligne dépasse %1 octets</translation>
    </message>
    <message>
        <source>column %1 named %2: it had no name</source>
        <translation>colonne %1 nommée %2 : elle n&apos;avait pas de nom</translation>
    </message>
    <message>
        <source>column %1 renamed to %2: the name stood twice</source>
        <translation>colonne %1 renommée en %2 : le nom figurait deux fois</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is encoded in UTF-32; save it as UTF-8</source>
        <translation>il est encodé en UTF-32 ; l&apos;enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16LE, UTF-16BE or windows-1252.</source>
        <translation>L&apos;encodage « %1 » n&apos;est pas connu. Utiliser UTF-8, UTF-16LE, UTF-16BE ou windows-1252.</translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character, not a line break and not the quote.</source>
        <translation>Le séparateur doit être un seul caractère ASCII, ni saut de ligne ni guillemet.</translation>
    </message>
    <message>
        <source>the quotes in its header are not balanced</source>
        <translation>les guillemets dans son en-tête ne sont pas équilibrés</translation>
    </message>
    <message>
        <source>it has only empty lines</source>
        <translation>il n&apos;a que des lignes vides</translation>
    </message>
    <message>
        <source>its header holds a NUL byte</source>
        <translation>son en-tête contient un octet NUL</translation>
    </message>
    <message>
        <source>its header is not valid UTF-8; name the encoding</source>
        <translation>son en-tête n&apos;est pas de l&apos;UTF-8 valide ; indiquer l&apos;encodage</translation>
    </message>
    <message>
        <source>it has %1 columns; at most %2 are read</source>
        <translation>il a %1 colonnes ; au plus %2 sont lues</translation>
    </message>
    <message>
        <source>there is no complete record in it</source>
        <translation>il ne contient aucun enregistrement complet</translation>
    </message>
    <message>
        <source>%1 mixes encodings: it is UTF-8, but a byte in line %2 is not. Repair the file, or name the encoding it shall be read in.</source>
        <translation>%1 mélange des encodages : c&apos;est de l&apos;UTF-8, mais un octet à la ligne %2 n&apos;en est pas. Réparer le fichier, ou indiquer l&apos;encodage dans lequel le lire.</translation>
    </message>
    <message>
        <source>line %1 is not valid UTF-8, so the file was read as windows-1252; name the encoding if it has another one</source>
        <translation>la ligne %1 n&apos;est pas de l&apos;UTF-8 valide, le fichier a donc été lu en windows-1252 ; indiquer l&apos;encodage s&apos;il en a un autre</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>La lecture de %1 a été annulée.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Raise the limit or read a part of it.</source>
        <translation>%1 compte plus de %2 lignes. Relever la limite ou n&apos;en lire qu&apos;une partie.</translation>
    </message>
    <message>
        <source>%1 was not read: line %2 is broken (%3). Repair it, or allow bad rows to be left out.</source>
        <translation>%1 n&apos;a pas été lu : la ligne %2 est défectueuse (%3). La réparer, ou autoriser que les lignes défectueuses soient écartées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not read: more than %n row(s) are broken, the first in line %2 (%3).</source>
        <translation>
            <numerusform>%1 n&apos;a pas été lu : plus de %n ligne est défectueuse, la première à la ligne %2 (%3).</numerusform>
            <numerusform>%1 n&apos;a pas été lu : plus de %n lignes sont défectueuses, la première à la ligne %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>the last column has neither a name nor a value and was left out</source>
        <translation>la dernière colonne n&apos;a ni nom ni valeur et a été omise</translation>
    </message>
    <message>
        <source>A type is given for the column &quot;%1&quot;, which %2 does not have. Its columns are: %3.</source>
        <translation>Un type est indiqué pour la colonne « %1 », que %2 n&apos;a pas. Ses colonnes sont : %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: a line is longer than %2 bytes. It is probably no CSV file, or a quote is not closed.</source>
        <translation>%1 ne peut pas être lu : une ligne dépasse %2 octets. Ce n&apos;est probablement pas un fichier CSV, ou un guillemet n&apos;est pas fermé.</translation>
    </message>
</context>
<context>
    <name>CycloneDxCardTexts</name>
    <message>
        <source>An external reference needs an address; &quot;%1&quot; is none.</source>
        <translation>Une référence externe requiert une adresse ; « %1 » n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>CycloneDX 1.6 ML-BOM</source>
        <translation>CycloneDX 1.6 ML-BOM</translation>
    </message>
    <message>
        <source>The format has no field for it.</source>
        <translation>Le format n&apos;a pas de champ pour cela.</translation>
    </message>
</context>
<context>
    <name>CycloneDxTexts</name>
    <message>
        <source>The figures are %1; they are named properties, not metrics.</source>
        <translation>Les indicateurs proviennent d&apos;un constat de validité « %1 » ; ce sont des propriétés nommées, et non des mesures (metrics).</translation>
    </message>
    <message>
        <source>Figures that are not defined have no value to write.</source>
        <translation>Les indicateurs non définis n&apos;ont pas de valeur à écrire.</translation>
    </message>
    <message>
        <source>Detail tables have no place; the finding that is referred to holds them.</source>
        <translation>Les tableaux détaillés n&apos;y ont pas de place ; le constat auquel il est renvoyé les contient.</translation>
    </message>
    <message>
        <source>Emissions can only stand beside an amount of energy.</source>
        <translation>Les émissions ne peuvent figurer qu&apos;à côté d&apos;une quantité d&apos;énergie.</translation>
    </message>
</context>
<context>
    <name>DatasetImportTexts</name>
    <message>
        <source>%1 is empty, there is nothing to import.</source>
        <translation>%1 est vide, il n&apos;y a rien à importer.</translation>
    </message>
    <message>
        <source>%1 has %2 labels for %3 rows of data. There must be one for each row.</source>
        <translation>%1 a %2 étiquettes pour %3 lignes de données. Il doit y en avoir une par ligne.</translation>
    </message>
    <message>
        <source>A file of labels belongs to .npy data only; the label of a table is one of its columns.</source>
        <translation>Un fichier d&apos;étiquettes ne va qu&apos;avec des données .npy ; l&apos;étiquette d&apos;une table est l&apos;une de ses colonnes.</translation>
    </message>
    <message>
        <source>%1 is not a table: its content looks like &quot;%2&quot;. CSV, JSON Lines, SQLite and .npy files can be imported as data.</source>
        <translation>%1 n&apos;est pas une table : son contenu ressemble à « %2 ». Les fichiers CSV, JSON Lines, SQLite et .npy peuvent être importés comme données.</translation>
    </message>
    <message>
        <source>%1 has no rows of data.</source>
        <translation>%1 n&apos;a pas de lignes de données.</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Le jeu de données doit avoir un nom.</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Calcul de l&apos;empreinte de %1</translation>
    </message>
    <message>
        <source>There are %1 datasets with the name &quot;%2&quot;. Rename one of them first.</source>
        <translation>Il y a %1 jeux de données nommés « %2 ». Renommer d&apos;abord l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>L&apos;importation a été arrêtée. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 changed while it was imported. Import it again.</source>
        <translation>%1 a changé pendant l&apos;importation. L&apos;importer à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Nothing was imported. Put it back, or choose another file.</source>
        <translation>%1 n&apos;existe plus. Rien n&apos;a été importé. Le remettre en place, ou choisir un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is not what was shown: it changed since. Nothing was imported. Look at it again.</source>
        <translation>%1 n&apos;est pas ce qui a été affiché : il a changé depuis. Rien n&apos;a été importé. L&apos;examiner à nouveau.</translation>
    </message>
</context>
<context>
    <name>DatasetReading</name>
    <message>
        <source>The dataset version &quot;%1&quot; has no data file on this machine. Say where it lies and run the check again.</source>
        <translation>La version de jeu de données « %1 » n&apos;a pas de fichier de données sur cette machine. Indiquer où il se trouve et relancer le contrôle.</translation>
    </message>
</context>
<context>
    <name>DatasetRepository</name>
    <message>
        <source>The dataset %1 has no version yet. Import a file.</source>
        <translation>Le jeu de données %1 n&apos;a pas encore de version. Importer un fichier.</translation>
    </message>
</context>
<context>
    <name>DbtImportTexts</name>
    <message>
        <source>The folder %1 holds neither target/manifest.json nor manifest.json. Run &quot;dbt parse&quot; in the project, then import again.</source>
        <translation>Le dossier %1 ne contient ni target/manifest.json ni manifest.json. Exécutez « dbt parse » dans le projet, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;import a été arrêté.</translation>
    </message>
    <message>
        <source>Taking the graph from the manifest</source>
        <translation>Extraction du graphe du manifeste</translation>
    </message>
</context>
<context>
    <name>DbtTexts</name>
    <message>
        <source>depends_on of %1 is not an object with a list &quot;nodes&quot;; its dependencies are missing.</source>
        <translation>depends_on de %1 n&apos;est pas un objet avec une liste « nodes » ; ses dépendances manquent.</translation>
    </message>
    <message>
        <source>A dependency of %1 is not a text and is left out.</source>
        <translation>Une dépendance de %1 n&apos;est pas un texte et est omise.</translation>
    </message>
    <message>
        <source>%1 is not a manifest of dbt: it needs metadata.dbt_schema_version that names a manifest, and the map &quot;nodes&quot;. Give the file target/manifest.json of the project.</source>
        <translation>%1 n&apos;est pas un manifeste de dbt : il faut metadata.dbt_schema_version, qui nomme un manifeste, et la table « nodes ». Indiquez le fichier target/manifest.json du projet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a map and is left out.</source>
        <translation>« %1 » n&apos;est pas une table et est omis.</translation>
    </message>
    <message>
        <source>%1 is not an object and is left out.</source>
        <translation>%1 n&apos;est pas un objet et est omis.</translation>
    </message>
    <message>
        <source>%1 is depended on, but it is disabled. The edge is kept; what feeds it is not known.</source>
        <translation>Quelque chose dépend de %1, qui est désactivé. L&apos;arête est gardée ; ce qui l&apos;alimente n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 is depended on, but the manifest does not describe it. The edge is kept; what feeds it is not known.</source>
        <translation>Quelque chose dépend de %1, que le manifeste ne décrit pas. L&apos;arête est gardée ; ce qui l&apos;alimente n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>parent_map has %1 edges and depends_on has %2; depends_on is what counts.</source>
        <translation>parent_map a %1 arêtes et depends_on en a %2 ; c&apos;est depends_on qui compte.</translation>
    </message>
</context>
<context>
    <name>DotImportTexts</name>
    <message>
        <source>Cannot read &quot;%1&quot;: %2</source>
        <translation>Impossible de lire « %1 » : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than the limit of %2 bytes.</source>
        <translation>« %1 » dépasse la limite de %2 octets.</translation>
    </message>
    <message>
        <source>The graph has no directions. Each edge is taken to lead from its first node to its second.</source>
        <translation>Le graphe n&apos;est pas orienté. Chaque arête est lue de son premier nœud vers le second.</translation>
    </message>
    <message>
        <source>Node &quot;%1&quot; has the kind &quot;%2&quot;, which is not known. It is taken as a dataset.</source>
        <translation>Le nœud « %1 » est du type « %2 », qui n&apos;est pas connu. Il est pris pour un jeu de données.</translation>
    </message>
</context>
<context>
    <name>DotLayoutTexts</name>
    <message>
        <source>Graphviz laid out another graph than it was given.</source>
        <translation>Graphviz a disposé un autre graphe que celui qui lui a été donné.</translation>
    </message>
</context>
<context>
    <name>DotTexts</name>
    <message>
        <source>A DOT file may have 64 MiB at most.</source>
        <translation>Un fichier DOT peut avoir 64 Mio au plus.</translation>
    </message>
    <message>
        <source>The DOT file is not in UTF-8. Save it in UTF-8 and read it again.</source>
        <translation>Le fichier DOT n&apos;est pas en UTF-8. Enregistrez-le en UTF-8, puis relisez-le.</translation>
    </message>
</context>
<context>
    <name>DrawingTexts</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>a box that stands for nodes that are not shown</comment>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>dataset version</source>
        <translation>version de jeu de données</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>model version</source>
        <translation>version de modèle</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>point de contrôle</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>prédictions</translation>
    </message>
    <message>
        <source>external copy</source>
        <translation>copie externe</translation>
    </message>
    <message numerus="yes">
        <source>Lineage with %n node(s).</source>
        <translation>
            <numerusform>Traçabilité avec %n nœud.</numerusform>
            <numerusform>Traçabilité avec %n nœuds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftText</name>
    <message>
        <source>Drift of data against a reference</source>
        <translation>Dérive des données par rapport à une référence</translation>
    </message>
    <message>
        <source>Compares each column of the data with the same column of a reference, for example the training data: with a test that tells chance from change, and with measures of how large the change is.</source>
        <translation>Compare chaque colonne des données avec la même colonne d&apos;une référence, par exemple les données d&apos;entraînement : par un test qui distingue un changement du hasard, et par des mesures de l&apos;ampleur du changement.</translation>
    </message>
    <message>
        <source>A column has drifted, by &quot;rule&quot;: test = its corrected p-value lies below &quot;alpha&quot;; psi = its stability index lies above &quot;psi_limit&quot; and above what 99 % of samples without drift stay below; both = test and psi. Fails when more than &quot;max_drift_share&quot; of the columns have drifted, or when the columns differ and &quot;schema_must_match&quot; is set. Inconclusive when a side has no rows or no column is common.</source>
        <translation>Une colonne a dérivé, selon « rule » : test = sa valeur p corrigée est inférieure à « alpha » ; psi = son indice de stabilité dépasse « psi_limit » et le niveau sous lequel restent 99 % des échantillons sans dérive ; both = test et psi. Échec lorsque plus de « max_drift_share » des colonnes ont dérivé, ou lorsque les colonnes diffèrent et que « schema_must_match » est activé. Non concluant lorsqu&apos;un côté n&apos;a pas de lignes ou qu&apos;aucune colonne n&apos;est commune.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What the data should look like, for example the training data.</source>
        <translation>Ce à quoi les données doivent ressembler, par exemple les données d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The data to compare with it.</source>
        <translation>Les données à lui comparer.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which columns are compared. Empty: all that both sides have.</source>
        <translation>Colonnes à comparer. Vide : toutes celles présentes des deux côtés.</translation>
    </message>
    <message>
        <source>When a column has drifted</source>
        <translation>Critère de dérive d&apos;une colonne</translation>
    </message>
    <message>
        <source>both asks for a change that is no accident and large enough to matter; with many rows a test alone finds changes that nobody cares about.</source>
        <translation>both exige un changement qui ne soit pas dû au hasard et assez grand pour compter ; avec beaucoup de lignes, un test seul trouve des changements sans importance.</translation>
    </message>
    <message>
        <source>Level of the tests</source>
        <translation>Niveau des tests</translation>
    </message>
    <message>
        <source>How often chance alone may raise an alarm.</source>
        <translation>Fréquence à laquelle le hasard seul peut déclencher une alerte.</translation>
    </message>
    <message>
        <source>Correction for many columns</source>
        <translation>Correction pour de nombreuses colonnes</translation>
    </message>
    <message>
        <source>Testing many columns raises false alarms. holm and bonferroni keep the chance of any false alarm below the level, benjamini-hochberg the share of false alarms.</source>
        <translation>Tester de nombreuses colonnes provoque de fausses alertes. holm et bonferroni maintiennent sous le niveau la probabilité d&apos;une seule fausse alerte, benjamini-hochberg la part des fausses alertes.</translation>
    </message>
    <message>
        <source>Limit of the stability index</source>
        <translation>Limite de l&apos;indice de stabilité</translation>
    </message>
    <message>
        <source>0.1 is customary for a moderate change, 0.25 for a large one.</source>
        <translation>0.1 est usuel pour un changement modéré, 0.25 pour un changement important.</translation>
    </message>
    <message>
        <source>Drifted columns allowed</source>
        <translation>Colonnes ayant dérivé admises</translation>
    </message>
    <message>
        <source>Largest share of the compared columns that may have drifted.</source>
        <translation>Part maximale des colonnes comparées qui peuvent avoir dérivé.</translation>
    </message>
    <message>
        <source>Columns must match</source>
        <translation>Colonnes identiques exigées</translation>
    </message>
    <message>
        <source>Also fail when a column is missing, new, or of another type.</source>
        <translation>Échouer aussi lorsqu&apos;une colonne est manquante, nouvelle ou d&apos;un autre type.</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Classes d&apos;intervalles</translation>
    </message>
    <message>
        <source>Into how many equally filled parts of the reference numbers are split for the stability index.</source>
        <translation>Nombre de parties de la référence, d&apos;effectif égal, en lesquelles les nombres sont répartis pour l&apos;indice de stabilité.</translation>
    </message>
    <message>
        <source>Drifted columns</source>
        <translation>Colonnes ayant dérivé</translation>
    </message>
    <message>
        <source>So many columns have changed by the chosen rule.</source>
        <translation>Nombre de colonnes qui ont changé selon la règle choisie.</translation>
    </message>
    <message>
        <source>Share of drifted columns</source>
        <translation>Part des colonnes ayant dérivé</translation>
    </message>
    <message>
        <source>Which part of the compared columns has changed.</source>
        <translation>Part des colonnes comparées qui a changé.</translation>
    </message>
    <message>
        <source>Compared columns</source>
        <translation>Colonnes comparées</translation>
    </message>
    <message>
        <source>Columns that both sides have.</source>
        <translation>Colonnes présentes des deux côtés.</translation>
    </message>
    <message>
        <source>Largest stability index</source>
        <translation>Indice de stabilité le plus élevé</translation>
    </message>
    <message>
        <source>Size of the largest change of a column: below 0.1 small, above 0.25 large.</source>
        <translation>Ampleur du plus grand changement d&apos;une colonne : faible en dessous de 0.1, importante au-dessus de 0.25.</translation>
    </message>
    <message>
        <source>Smallest corrected p-value</source>
        <translation>Valeur p corrigée la plus petite</translation>
    </message>
    <message>
        <source>How likely chance alone explains the clearest change.</source>
        <translation>Probabilité que le hasard seul explique le changement le plus net.</translation>
    </message>
    <message>
        <source>Differences of the columns</source>
        <translation>Différences des colonnes</translation>
    </message>
    <message>
        <source>Columns that are missing, new, or of another type.</source>
        <translation>Colonnes manquantes, nouvelles ou d&apos;un autre type.</translation>
    </message>
    <message>
        <source>missing in the data</source>
        <translation>manquante dans les données</translation>
    </message>
    <message>
        <source>of another type</source>
        <translation>d&apos;un autre type</translation>
    </message>
    <message>
        <source>not in the reference</source>
        <translation>absente de la référence</translation>
    </message>
    <message>
        <source>Drift needs two dataset versions: a reference and the data to compare with it.</source>
        <translation>La dérive requiert deux versions de jeu de données : une référence et les données à lui comparer.</translation>
    </message>
    <message>
        <source>The two tables have no column in common.</source>
        <translation>Les deux tables n&apos;ont aucune colonne en commun.</translation>
    </message>
    <message>
        <source>One of the two tables has no rows.</source>
        <translation>L&apos;une des deux tables n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>Measuring drift was cancelled.</source>
        <translation>La mesure de la dérive a été annulée.</translation>
    </message>
    <message>
        <source>Comparing &quot;%1&quot;</source>
        <translation>Comparaison de « %1 »</translation>
    </message>
    <message>
        <source>Kolmogorov-Smirnov</source>
        <translation>Kolmogorov-Smirnov</translation>
    </message>
    <message>
        <source>chi-square of homogeneity</source>
        <translation>khi-deux d&apos;homogénéité</translation>
    </message>
    <message>
        <source>Drift by column (empty bins count as 0.0001)</source>
        <translation>Dérive par colonne (les intervalles vides comptent pour 0.0001)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Reference values</source>
        <translation>Valeurs de référence</translation>
    </message>
    <message>
        <source>Current values</source>
        <translation>Valeurs actuelles</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>p-value</source>
        <translation>valeur p</translation>
    </message>
    <message>
        <source>Corrected p-value</source>
        <translation>Valeur p corrigée</translation>
    </message>
    <message>
        <source>Stability index</source>
        <translation>Indice de stabilité</translation>
    </message>
    <message>
        <source>Limit without drift</source>
        <translation>Limite sans dérive</translation>
    </message>
    <message>
        <source>Wasserstein distance in standard deviations</source>
        <translation>Distance de Wasserstein en écarts-types</translation>
    </message>
    <message>
        <source>Jensen-Shannon distance</source>
        <translation>Distance de Jensen-Shannon</translation>
    </message>
    <message>
        <source>Missing in the reference</source>
        <translation>Manquantes dans la référence</translation>
    </message>
    <message>
        <source>Missing in the data</source>
        <translation>Manquantes dans les données</translation>
    </message>
    <message>
        <source>Share of new categories</source>
        <translation>Part des catégories nouvelles</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>A dérivé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Type in the reference</source>
        <translation>Type dans la référence</translation>
    </message>
    <message>
        <source>Type in the data</source>
        <translation>Type dans les données</translation>
    </message>
    <message>
        <source>%1 of %2 columns have drifted: %3</source>
        <translation>%1 colonnes sur %2 ont dérivé : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are missing, new, or of another type</source>
        <translation>
            <numerusform>%n colonne est manquante, nouvelle ou d&apos;un autre type</numerusform>
            <numerusform>%n colonnes sont manquantes, nouvelles ou d&apos;un autre type</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 columns have drifted, which is within the limit.</source>
        <translation>%1 colonnes sur %2 ont dérivé, ce qui reste dans la limite.</translation>
    </message>
    <message>
        <source>Not within the limits: %1.</source>
        <translation>Hors des limites : %1.</translation>
    </message>
</context>
<context>
    <name>DuePlanTexts</name>
    <message>
        <source>One rule wants it gone by %1, another wants it kept until %2. The longer one holds; a person has to look at the rules.</source>
        <translation>Une règle veut sa disparition d&apos;ici le %1, une autre sa conservation jusqu&apos;au %2. La plus longue l&apos;emporte ; une personne doit examiner les règles.</translation>
    </message>
    <message>
        <source>Kept beyond %1 by a decision, until %2.</source>
        <translation>Conservé au-delà du %1 par une décision, jusqu&apos;au %2.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>%1 could not be written: %2. Check the free space and the rights of the folder.</source>
        <translation>%1 n&apos;a pas pu être écrit : %2. Vérifier l&apos;espace libre et les droits du dossier.</translation>
    </message>
</context>
<context>
    <name>DurableFolder</name>
    <message>
        <source>%1 is not an empty folder. Choose an empty or a new one, so that nothing is mixed or replaced.</source>
        <translation>%1 n&apos;est pas un dossier vide. Choisir un dossier vide ou nouveau, afin que rien ne soit mélangé ou remplacé.</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>DvcExpansionTexts</name>
    <message>
        <source>This gives more than %1 stages.</source>
        <translation>Cela donne plus de %1 étapes.</translation>
    </message>
    <message>
        <source>foreach needs a list or a map.</source>
        <translation>foreach demande une liste ou une table.</translation>
    </message>
    <message>
        <source>matrix needs a map of lists.</source>
        <translation>matrix demande une table de listes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in a matrix needs a list.</source>
        <translation>« %1 » dans une matrice demande une liste.</translation>
    </message>
</context>
<context>
    <name>DvcImportTexts</name>
    <message>
        <source>%1 holds no stages and no data of DVC: no dvc.yaml, dvc.lock or *.dvc with content.</source>
        <translation>%1 ne contient ni étapes ni données de DVC : aucun dvc.yaml, dvc.lock ou *.dvc avec contenu.</translation>
    </message>
</context>
<context>
    <name>DvcReaderTexts</name>
    <message>
        <source>%1 has more than %2 folders. Import its parts one by one.</source>
        <translation>%1 a plus de %2 dossiers. Importez ses parties une par une.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;import a été arrêté.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 holds no map.</source>
        <translation>%1 ne contient pas de table.</translation>
    </message>
    <message>
        <source>There is no %1, from which values are wanted.</source>
        <translation>%1, dont des valeurs sont demandées, n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 is neither YAML nor JSON; its values are not known.</source>
        <translation>%1 n&apos;est ni YAML ni JSON ; ses valeurs ne sont pas connues.</translation>
    </message>
    <message>
        <source>A name in vars already has another value, which stays.</source>
        <translation>Un nom dans vars a déjà une autre valeur, qui reste.</translation>
    </message>
    <message>
        <source>The stage %1 has foreach without do.</source>
        <translation>L&apos;étape %1 a foreach sans do.</translation>
    </message>
    <message>
        <source>The project has more than %1 stages; this one is left out.</source>
        <translation>Le projet a plus de %1 étapes ; celle-ci est omise.</translation>
    </message>
    <message>
        <source>The stage %1 is left out: %2</source>
        <translation>L&apos;étape %1 est omise : %2</translation>
    </message>
    <message>
        <source>The stage %1 has no command.</source>
        <translation>L&apos;étape %1 n&apos;a pas de commande.</translation>
    </message>
    <message>
        <source>The artifact %1 has no path and is left out.</source>
        <translation>L&apos;artefact %1 n&apos;a pas de chemin et est omis.</translation>
    </message>
    <message>
        <source>The lock has schema %1; it is read like 2.0.</source>
        <translation>Le fichier lock a le schéma %1 ; il est lu comme 2.0.</translation>
    </message>
    <message>
        <source>%1 names no data and is left out.</source>
        <translation>%1 ne nomme aucune donnée et est omis.</translation>
    </message>
    <message>
        <source>There is no %1. Check the path.</source>
        <translation>%1 n&apos;existe pas. Vérifiez le chemin.</translation>
    </message>
</context>
<context>
    <name>DvcTemplateTexts</name>
    <message>
        <source>${%1} has no value in the parameters and vars.</source>
        <translation>${%1} n&apos;a pas de valeur dans les paramètres et vars.</translation>
    </message>
    <message>
        <source>A text with ${%1} becomes longer than %2 characters.</source>
        <translation>Un texte avec ${%1} dépasse %2 caractères.</translation>
    </message>
</context>
<context>
    <name>DvcTexts</name>
    <message>
        <source>The lock has the stage %1, which no dvc.yaml describes: it was renamed or removed after it was run.</source>
        <translation>Le fichier lock a l&apos;étape %1, qu&apos;aucun dvc.yaml ne décrit : elle a été renommée ou supprimée après son exécution.</translation>
    </message>
    <message>
        <source>The stage %1 is not in the lock: it was never run as it stands.</source>
        <translation>L&apos;étape %1 n&apos;est pas dans le fichier lock : telle quelle, elle n&apos;a jamais été exécutée.</translation>
    </message>
    <message>
        <source>The command of %1 is no longer the one that was run.</source>
        <translation>La commande de %1 n&apos;est plus celle qui a été exécutée.</translation>
    </message>
    <message>
        <source>%1 was run with another value of %2 than %3 holds now.</source>
        <translation>%1 a été exécuté avec une autre valeur de %2 que celle de %3 maintenant.</translation>
    </message>
    <message>
        <source>%1 reads other files than when it was run. New: %2. Gone: %3.</source>
        <translation>%1 lit d&apos;autres fichiers que lors de son exécution. Nouveaux : %2. Disparus : %3.</translation>
    </message>
    <message>
        <source>%1 writes other files than when it was run. New: %2. Gone: %3.</source>
        <translation>%1 écrit d&apos;autres fichiers que lors de son exécution. Nouveaux : %2. Disparus : %3.</translation>
    </message>
    <message>
        <source>%1 was read by %2 as %3, but %4 left it as %5.</source>
        <translation>%1 a été lu par %2 en tant que %3, mais %4 l&apos;a laissé en tant que %5.</translation>
    </message>
</context>
<context>
    <name>Ed25519Key</name>
    <message>
        <source>This is not an Ed25519 key. Choose a file or text that holds an Ed25519 key of 32 bytes.</source>
        <translation>Ce n&apos;est pas une clé Ed25519. Choisir un fichier ou un texte qui contient une clé Ed25519 de 32 octets.</translation>
    </message>
    <message>
        <source>No key could be made because the system&apos;s random number generator failed. Try again later.</source>
        <translation>Aucune clé n&apos;a pu être créée, car le générateur de nombres aléatoires du système a échoué. Réessayer plus tard.</translation>
    </message>
    <message>
        <source>The text could not be signed because there is no usable signing key. Open or create a key first.</source>
        <translation>Le texte n&apos;a pas pu être signé, car il n&apos;y a pas de clé de signature utilisable. Ouvrir ou créer d&apos;abord une clé.</translation>
    </message>
</context>
<context>
    <name>EdgeListImporterTexts</name>
    <message>
        <source>%1 is not well-formed UTF-16.</source>
        <translation>%1 n’est pas de l’UTF-16 bien formé.</translation>
    </message>
    <message>
        <source>%1 is not well-formed UTF-8.</source>
        <translation>%1 n’est pas de l’UTF-8 bien formé.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Split it into several files.</source>
        <translation>%1 dépasse %2. Répartissez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>%1 is no list of edges: it has neither a header with &quot;from&quot; and &quot;to&quot; nor two columns.</source>
        <translation>%1 n’est pas une liste d’arêtes : ni en-tête avec « from » et « to », ni deux colonnes.</translation>
    </message>
    <message>
        <source>There is no header with &quot;from&quot; and &quot;to&quot;. The columns were taken as from, to, kind, transform, run, time.</source>
        <translation>Il n’y a pas d’en-tête avec « from » et « to ». Les colonnes ont été lues comme from, to, kind, transform, run, time.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; was not read.</source>
        <translation>La colonne « %1 » n’a pas été lue.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was kept.</source>
        <translation>L’import a été arrêté. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Reading edges</source>
        <translation>Lecture des arêtes</translation>
    </message>
    <message>
        <source>The file ends inside of a quoted cell.</source>
        <translation>Le fichier se termine dans une cellule entre guillemets.</translation>
    </message>
</context>
<context>
    <name>EdgeListRowTexts</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>The row does not say where the edge begins.</source>
        <translation>La ligne ne dit pas où l’arête commence.</translation>
    </message>
    <message>
        <source>The row does not say where the edge ends.</source>
        <translation>La ligne ne dit pas où l’arête se termine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of node. Known are dataset, field, job, run, model, prediction and others.</source>
        <translation>« %1 » n’est pas un type de nœud. Sont connus dataset, field, job, run, model, prediction et d’autres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of edge. Known are input, output, derives, trains, column and others.</source>
        <translation>« %1 » n’est pas un type d’arête. Sont connus input, output, derives, trains, column et d’autres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of transformation. Known are identity, derive, join, train, predict, pseudonymise, aggregate, anonymise and others.</source>
        <translation>« %1 » n’est pas un type de transformation. Sont connus identity, derive, join, train, predict, pseudonymise, aggregate, anonymise et d’autres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. It should look like 2026-01-31 or 2026-01-31T12:00:00Z.</source>
        <translation>« %1 » n’est pas une date. Elle doit avoir la forme 2026-01-31 ou 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>The details are no JSON object.</source>
        <translation>Les détails ne sont pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>EncodingText</name>
    <message>
        <source>The column &quot;%1&quot; holds answers that the model does not know: %2. It knows: %3. Choose data for this model, or correct the signature.</source>
        <translation>La colonne « %1 » contient des réponses que le modèle ne connaît pas : %2. Il connaît : %3. Choisir des données pour ce modèle, ou corriger la signature.</translation>
    </message>
    <message>
        <source>The model takes tensors, but a table was given. Choose a dataset of .npy files.</source>
        <translation>Le modèle prend des tenseurs, mais une table a été fournie. Choisir un jeu de données de fichiers .npy.</translation>
    </message>
    <message>
        <source>The model needs columns that the data does not have: %1. The data has: %2. Choose data with the columns that the model was trained on.</source>
        <translation>Le modèle requiert des colonnes que les données n&apos;ont pas : %1. Les données ont : %2. Choisir des données comportant les colonnes sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>No row of the data has numbers in all numeric features and an answer, so nothing can be measured.</source>
        <translation>Aucune ligne des données n&apos;a des nombres dans toutes les variables numériques ainsi qu&apos;une réponse ; rien ne peut donc être mesuré.</translation>
    </message>
    <message>
        <source>The model takes a table, but .npy files were given. Choose a dataset with the columns that the model was trained on.</source>
        <translation>Le modèle prend une table, mais des fichiers .npy ont été fournis. Choisir un jeu de données comportant les colonnes sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <source>The samples have the shape %1, the model takes %2.</source>
        <translation>Les échantillons ont la forme %1, le modèle prend %2.</translation>
    </message>
    <message>
        <source>There are %1 samples and %2 labels.</source>
        <translation>Il y a %1 échantillons et %2 étiquettes.</translation>
    </message>
    <message>
        <source>There are no samples, so nothing can be measured.</source>
        <translation>Il n&apos;y a pas d&apos;échantillons, rien ne peut donc être mesuré.</translation>
    </message>
    <message>
        <source>The label of sample %1 is %2; labels are whole numbers from 0.</source>
        <translation>L&apos;étiquette de l&apos;échantillon %1 est %2 ; les étiquettes sont des nombres entiers à partir de 0.</translation>
    </message>
    <message>
        <source>There is a label %1, the model knows only %2 classes.</source>
        <translation>Il y a une étiquette %1, le modèle ne connaît que %2 classes.</translation>
    </message>
</context>
<context>
    <name>EquivalenceClasses</name>
    <message>
        <source>The records could not be grouped because the memory does not suffice. Choose fewer quasi-identifiers or a sample of the data.</source>
        <translation>Les enregistrements n&apos;ont pas pu être regroupés, faute de mémoire. Choisir moins de quasi-identifiants ou un échantillon des données.</translation>
    </message>
    <message>
        <source>No quasi-identifier was chosen. Name at least one column.</source>
        <translation>Aucun quasi-identifiant n&apos;a été choisi. Indiquer au moins une colonne.</translation>
    </message>
    <message>
        <source>The table has more than 4,294,967,295 rows. Use a sample.</source>
        <translation>La table compte plus de 4,294,967,295 lignes. Utiliser un échantillon.</translation>
    </message>
    <message>
        <source>Grouping the records</source>
        <translation>Regroupement des enregistrements</translation>
    </message>
    <message>
        <source>Grouping the records was cancelled.</source>
        <translation>Le regroupement des enregistrements a été annulé.</translation>
    </message>
</context>
<context>
    <name>ErasureDeskTexts</name>
    <message>
        <source>Name at least one dataset, model or copy that holds the person&apos;s data.</source>
        <translation>Indiquer au moins un jeu de données, un modèle ou une copie contenant les données de la personne.</translation>
    </message>
    <message numerus="yes">
        <source>The lineage shows %n further place(s) that the data reached.</source>
        <translation>
            <numerusform>La traçabilité montre %n autre emplacement que les données ont atteint.</numerusform>
            <numerusform>La traçabilité montre %n autres emplacements que les données ont atteints.</numerusform>
        </translation>
    </message>
    <message>
        <source>This decision about &quot;%1&quot; is a claim. Name the finding of the test that it rests on.</source>
        <translation>Cette décision sur « %1 » est une affirmation. Indiquer le constat du test sur lequel elle repose.</translation>
    </message>
    <message>
        <source>The finding %1 does not carry this decision: it has to have passed and to be current, it is &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>Le constat %1 ne soutient pas cette décision : il doit être réussi et à jour, il est « %2 » et « %3 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decision: it follows from the lineage and the holds.</source>
        <translation>« %1 » n&apos;est pas une décision : cela découle de la traçabilité et des gels.</translation>
    </message>
    <message>
        <source>Say how &quot;%1&quot; was searched.</source>
        <translation>Indiquer comment « %1 » a été parcouru.</translation>
    </message>
    <message>
        <source>Attach the proof that the data is gone from &quot;%1&quot;.</source>
        <translation>Joindre la preuve que les données ont disparu de « %1 ».</translation>
    </message>
    <message>
        <source>A refusal for &quot;%1&quot; needs its legal ground (GDPR Art. 17(3)).</source>
        <translation>Un refus pour « %1 » requiert son motif juridique (art. 17, paragraphe 3, du RGPD).</translation>
    </message>
    <message>
        <source>Say why it is impossible for &quot;%1&quot;, and what is done instead.</source>
        <translation>Indiquer pourquoi c&apos;est impossible pour « %1 », et ce qui est fait à la place.</translation>
    </message>
    <message>
        <source>Say who withdrew the request for &quot;%1&quot;, and when.</source>
        <translation>Indiquer qui a retiré la demande pour « %1 », et quand.</translation>
    </message>
    <message>
        <source>Say by which day &quot;%1&quot; is done: one that is still to come.</source>
        <translation>Indiquer avant quel jour « %1 » sera traité : un jour à venir.</translation>
    </message>
    <message>
        <source>Name the version that replaces &quot;%1&quot;, or attach the proof of the training without the data.</source>
        <translation>Indiquer la version qui remplace « %1 », ou joindre la preuve de l&apos;entraînement sans les données.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is under legal hold (%2). It may be erased after every hold is released.</source>
        <translation>« %1 » est sous gel juridique (%2). Il pourra être effacé une fois tous les gels levés.</translation>
    </message>
    <message>
        <source>The person has to be told why it takes longer: give the reason.</source>
        <translation>La personne doit être informée de la raison du retard : indiquer le motif.</translation>
    </message>
    <message>
        <source>The time limit was extended already. It can be extended once, by two months (GDPR Art. 12(3)).</source>
        <translation>Le délai a déjà été prolongé. Il peut l&apos;être une fois, de deux mois (art. 12, paragraphe 3, du RGPD).</translation>
    </message>
    <message>
        <source>The time limit has passed; it can only be extended before.</source>
        <translation>Le délai est écoulé ; il ne peut être prolongé qu&apos;avant.</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; is closed already.</source>
        <translation>Le dossier « %1 » est déjà clos.</translation>
    </message>
    <message>
        <source>its evidence is stale</source>
        <translation>son élément de preuve est périmé</translation>
    </message>
    <message>
        <source>%1 (new in the lineage: trace the case again)</source>
        <translation>%1 (nouveau dans la traçabilité : suivre de nouveau les données du dossier)</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; cannot be closed; still open: %2.</source>
        <translation>Le dossier « %1 » ne peut pas être clos ; encore ouvert : %2.</translation>
    </message>
    <message>
        <source>The erasure case is closed.</source>
        <translation>Le dossier d&apos;effacement est clos.</translation>
    </message>
    <message>
        <source>Say which backup was restored, and when.</source>
        <translation>Indiquer quelle sauvegarde a été restaurée, et quand.</translation>
    </message>
</context>
<context>
    <name>EvasionReportText</name>
    <message>
        <source>No sample was attacked.</source>
        <translation>Aucun échantillon n&apos;a été attaqué.</translation>
    </message>
    <message>
        <source>Accuracy under attack per budget</source>
        <translation>Exactitude sous attaque par budget</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Accuracy under one step</source>
        <translation>Exactitude sous un pas</translation>
    </message>
    <message>
        <source>More than half of the right answers survive every budget.</source>
        <translation>Plus de la moitié des bonnes réponses résistent à tous les budgets.</translation>
    </message>
    <message>
        <source>Smallest changes that flipped a right answer</source>
        <translation>Plus petites modifications ayant fait basculer une bonne réponse</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Answer under attack</source>
        <translation>Réponse sous attaque</translation>
    </message>
    <message>
        <source>Length of the change</source>
        <translation>Longueur de la modification</translation>
    </message>
    <message>
        <source>Greatest change of one input</source>
        <translation>Plus grande modification d&apos;une entrée</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Plus grandes modifications</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Step size at the judged budget</source>
        <translation>Taille du pas au budget jugé</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>Random first start</source>
        <translation>Premier départ aléatoire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Inputs that may not change</source>
        <translation>Entrées qui ne peuvent pas changer</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Output of the model</source>
        <translation>Sortie du modèle</translation>
    </message>
    <message>
        <source>Queries per sample of the attack by scores</source>
        <translation>Requêtes par échantillon de l&apos;attaque par scores</translation>
    </message>
    <message>
        <source>Settings of the attack</source>
        <translation>Réglages de l&apos;attaque</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>At the budget %1, %2 of the samples survive (95 % interval %3 to %4); %5 are required.</source>
        <translation>Au budget %1, %2 des échantillons résistent (intervalle à 95 % : %3 à %4) ; %5 sont exigés.</translation>
    </message>
    <message>
        <source>This does not count as robust, because the attack or the model is doubtful.</source>
        <translation>Cela ne compte pas comme robuste, car l&apos;attaque ou le modèle est douteux.</translation>
    </message>
    <message>
        <source>The interval lies on both sides of what is required: more samples are needed to tell.</source>
        <translation>L&apos;intervalle se situe des deux côtés de ce qui est exigé : il faut plus d&apos;échantillons pour trancher.</translation>
    </message>
    <message>
        <source>One step is a weak attack; use projected gradient descent before relying on this.</source>
        <translation>Un pas est une attaque faible ; utiliser la descente de gradient projetée avant de s&apos;y fier.</translation>
    </message>
    <message>
        <source>Precision of the calculation</source>
        <translation>Précision du calcul</translation>
    </message>
    <message>
        <source>%1 of the samples have no gradient, and without them the interval does not reach what is required. Set &quot;black_box&quot; to &quot;always&quot; to attack them by the scores.</source>
        <translation>%1 des exemples n&apos;ont pas de gradient et, sans eux, l&apos;intervalle n&apos;atteint pas ce qui est exigé. Réglez « black_box » sur « always » pour les attaquer par les scores.</translation>
    </message>
</context>
<context>
    <name>EvasionText</name>
    <message>
        <source>Robustness against one gradient step (FGSM)</source>
        <translation>Robustesse contre un pas de gradient (FGSM)</translation>
    </message>
    <message>
        <source>Robustness against projected gradient descent (PGD)</source>
        <translation>Robustesse contre la descente de gradient projetée (PGD)</translation>
    </message>
    <message>
        <source>Moves each sample by one step along the sign of the gradient and counts the answers that stay right. A weak attack: what it breaks is broken, what it does not break proves little.</source>
        <translation>Déplace chaque échantillon d&apos;un pas selon le signe du gradient et compte les réponses qui restent justes. Une attaque faible : ce qu&apos;elle met en échec l&apos;est réellement, ce qu&apos;elle ne met pas en échec ne prouve pas grand-chose.</translation>
    </message>
    <message>
        <source>Searches the neighbourhood of each sample by gradient for a change that flips the answer, at several budgets, and tests whether the attack itself can be believed.</source>
        <translation>Cherche par gradient, au voisinage de chaque échantillon, une modification qui fait basculer la réponse, pour plusieurs budgets, et vérifie si l&apos;attaque elle-même est crédible.</translation>
    </message>
    <message>
        <source>Looks at the worst-case accuracy (what survives all attacks that were run) at the judged budget. Fails when its 95 % interval lies below &quot;required_accuracy&quot;. Otherwise inconclusive when gradients are masked or the model&apos;s outputs are doubtful (named hazards). Passes when the interval lies at or above the required accuracy; inconclusive when it straddles it.</source>
        <translation>Examine l&apos;exactitude dans le pire cas (ce qui résiste à toutes les attaques exécutées) au budget jugé. Échec lorsque son intervalle à 95 % est en dessous de « required_accuracy ». Sinon non concluant lorsque les gradients sont masqués ou que les sorties du modèle sont douteuses (réserves nommées). Réussite lorsque l&apos;intervalle est égal ou supérieur à l&apos;exactitude exigée ; non concluant lorsqu&apos;il la chevauche.</translation>
    </message>
    <message>
        <source>Accuracy without attack</source>
        <translation>Exactitude sans attaque</translation>
    </message>
    <message>
        <source>Which part of the samples the model answers rightly when nobody interferes.</source>
        <translation>Part des échantillons auxquels le modèle répond correctement lorsque personne n&apos;interfère.</translation>
    </message>
    <message>
        <source>Accuracy under attack</source>
        <translation>Exactitude sous attaque</translation>
    </message>
    <message>
        <source>Which part of the samples keeps the right answer when each may be changed within the budget.</source>
        <translation>Part des échantillons qui conservent la bonne réponse lorsque chacun peut être modifié dans les limites du budget.</translation>
    </message>
    <message>
        <source>Worst-case accuracy</source>
        <translation>Exactitude dans le pire cas</translation>
    </message>
    <message>
        <source>Which part of the samples survives every attack that was tried at the judged budget.</source>
        <translation>Part des échantillons qui résistent à toutes les attaques essayées au budget jugé.</translation>
    </message>
    <message>
        <source>Accuracy under one step</source>
        <translation>Exactitude sous un pas</translation>
    </message>
    <message>
        <source>The same under the one-step attack, for comparison.</source>
        <translation>La même valeur sous l&apos;attaque en un pas, pour comparaison.</translation>
    </message>
    <message>
        <source>Accuracy after a second loss</source>
        <translation>Exactitude après une seconde fonction de perte</translation>
    </message>
    <message>
        <source>What survives when the attack also uses a loss that large scores cannot blind.</source>
        <translation>Ce qui résiste lorsque l&apos;attaque utilise aussi une fonction de perte que de grands scores ne peuvent pas aveugler.</translation>
    </message>
    <message>
        <source>Accuracy after an attack by scores</source>
        <translation>Exactitude après une attaque par scores</translation>
    </message>
    <message>
        <source>What survives when somebody without the gradient also tries.</source>
        <translation>Ce qui résiste lorsque quelqu&apos;un sans le gradient essaie aussi.</translation>
    </message>
    <message>
        <source>Accuracy under random noise</source>
        <translation>Exactitude sous bruit aléatoire</translation>
    </message>
    <message>
        <source>What survives ten random changes of the same size.</source>
        <translation>Ce qui résiste à dix modifications aléatoires de même ampleur.</translation>
    </message>
    <message>
        <source>Accuracy without a limit</source>
        <translation>Exactitude sans limite de modification</translation>
    </message>
    <message>
        <source>Should be near 0: with unlimited changes every model can be fooled, or the attack is broken.</source>
        <translation>Devrait être proche de 0 : avec des modifications illimitées, tout modèle peut être trompé, ou bien l&apos;attaque est défectueuse.</translation>
    </message>
    <message>
        <source>Samples without gradient</source>
        <translation>Échantillons sans gradient</translation>
    </message>
    <message>
        <source>For which part of the right answers the attack has no direction to go.</source>
        <translation>Part des bonnes réponses pour lesquelles l&apos;attaque n&apos;a aucune direction à suivre.</translation>
    </message>
    <message>
        <source>Mean length of the change</source>
        <translation>Longueur moyenne de la modification</translation>
    </message>
    <message>
        <source>How large the changes are on average, as a whole.</source>
        <translation>Ampleur moyenne des modifications, prises dans leur ensemble.</translation>
    </message>
    <message>
        <source>Greatest length of the change</source>
        <translation>Longueur maximale de la modification</translation>
    </message>
    <message>
        <source>How large the largest change is as a whole.</source>
        <translation>Ampleur de la plus grande modification, prise dans son ensemble.</translation>
    </message>
    <message>
        <source>Greatest change of one input</source>
        <translation>Plus grande modification d&apos;une entrée</translation>
    </message>
    <message>
        <source>How far a single input was moved at most.</source>
        <translation>Déplacement maximal d&apos;une seule entrée.</translation>
    </message>
    <message>
        <source>Median length of a flip</source>
        <translation>Longueur médiane d&apos;un basculement</translation>
    </message>
    <message>
        <source>How large the changes are that turned a right answer wrong.</source>
        <translation>Ampleur des modifications qui ont rendu fausse une bonne réponse.</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Aire sous la courbe</translation>
    </message>
    <message>
        <source>Accuracy over all budgets in one number.</source>
        <translation>Exactitude pour tous les budgets en un seul nombre.</translation>
    </message>
    <message>
        <source>Halving budget</source>
        <translation>Budget de réduction de moitié</translation>
    </message>
    <message>
        <source>The change at which only half of the right answers are left.</source>
        <translation>La modification pour laquelle il ne reste que la moitié des bonnes réponses.</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>What may change</source>
        <translation>Ce qui peut changer</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>How far an input may be changed, as the model sees it: for pictures from 0 to 1, 0.03 is 8 grey levels; for tables, 0.1 is a tenth of a standard deviation.</source>
        <translation>Ampleur admise de la modification d&apos;une entrée, telle que le modèle la voit : pour des images de 0 à 1, 0.03 correspond à 8 niveaux de gris ; pour des tables, 0.1 est un dixième d&apos;écart-type.</translation>
    </message>
    <message>
        <source>Judged budget</source>
        <translation>Budget jugé</translation>
    </message>
    <message>
        <source>The budget that decides. 0: the largest.</source>
        <translation>Le budget qui décide. 0 : le plus grand.</translation>
    </message>
    <message>
        <source>Required accuracy under attack</source>
        <translation>Exactitude exigée sous attaque</translation>
    </message>
    <message>
        <source>The share of samples that must keep their right answer at the judged budget.</source>
        <translation>Part des échantillons qui doivent conserver leur bonne réponse au budget jugé.</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>linf: no input moves by more than the budget. l2: the whole change is no longer than the budget.</source>
        <translation>linf : aucune entrée ne se déplace de plus que le budget. l2 : la modification entière n&apos;est pas plus longue que le budget.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>More steps make the attack stronger and slower.</source>
        <translation>Plus de pas rendent l&apos;attaque plus forte et plus lente.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Taille du pas</translation>
    </message>
    <message>
        <source>0: 2.5 times the budget divided by the steps.</source>
        <translation>0 : 2.5 fois le budget divisé par le nombre de pas.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>Further runs from random points of the ball; a sample survives when it survives them all.</source>
        <translation>Exécutions supplémentaires à partir de points aléatoires de la boule ; un échantillon résiste s&apos;il résiste à toutes.</translation>
    </message>
    <message>
        <source>Random first start</source>
        <translation>Premier départ aléatoire</translation>
    </message>
    <message>
        <source>The first run too starts from a random point instead of the sample itself.</source>
        <translation>La première exécution part elle aussi d&apos;un point aléatoire plutôt que de l&apos;échantillon lui-même.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Smallest and largest value of every input. Empty: those of the model&apos;s signature.</source>
        <translation>Plus petite et plus grande valeur de chaque entrée. Vide : celles de la signature du modèle.</translation>
    </message>
    <message>
        <source>Keep categories</source>
        <translation>Conserver les catégories</translation>
    </message>
    <message>
        <source>Columns that hold categories are not changed; otherwise they are moved as if half a category existed.</source>
        <translation>Les colonnes qui contiennent des catégories ne sont pas modifiées ; sinon, elles sont déplacées comme si une moitié de catégorie existait.</translation>
    </message>
    <message>
        <source>Attack by scores only</source>
        <translation>Attaque par scores uniquement</translation>
    </message>
    <message>
        <source>when-masked: if gradients are zero, random or missing. It finds what gradients hide.</source>
        <translation>when-masked : si les gradients sont nuls, aléatoires ou absents. Trouve ce que les gradients cachent.</translation>
    </message>
    <message>
        <source>Queries per sample</source>
        <translation>Requêtes par échantillon</translation>
    </message>
    <message>
        <source>What the attack by scores may ask the model.</source>
        <translation>Nombre de requêtes que l&apos;attaque par scores peut adresser au modèle.</translation>
    </message>
    <message>
        <source>Worst examples</source>
        <translation>Pires exemples</translation>
    </message>
    <message>
        <source>So many of the smallest changes that flip an answer are described.</source>
        <translation>Nombre des plus petites modifications faisant basculer une réponse qui sont décrites.</translation>
    </message>
    <message>
        <source>Bounds are two numbers, the smaller one first.</source>
        <translation>Les bornes sont deux nombres, le plus petit d&apos;abord.</translation>
    </message>
    <message>
        <source>No input may be changed: all are immutable or categories. Switch &quot;freeze_categorical&quot; off, or choose another model.</source>
        <translation>Aucune entrée ne peut être modifiée : toutes sont immuables ou des catégories. Désactiver « freeze_categorical », ou choisir un autre modèle.</translation>
    </message>
    <message>
        <source>untargeted: any wrong answer counts. next-class, least-likely, class: only that answer counts.</source>
        <translation>untargeted : toute réponse fausse compte. next-class, least-likely, class : seule cette réponse compte.</translation>
    </message>
    <message>
        <source>Class to reach</source>
        <translation>Classe à atteindre</translation>
    </message>
    <message>
        <source>Number of the class from 0 on, for the aim &quot;class&quot;.</source>
        <translation>Numéro de la classe à partir de 0, pour l&apos;objectif « class ».</translation>
    </message>
    <message>
        <source>Windows of that attack</source>
        <translation>Fenêtres de cette attaque</translation>
    </message>
    <message>
        <source>per-sample: each sample is changed at a place of its own, as published. shared: all samples at the same place, never at the last row and column, as the Adversarial Robustness Toolbox does; weaker, for comparison with it.</source>
        <translation>per-sample : chaque échantillon est modifié à un endroit qui lui est propre, comme publié. shared : tous les échantillons au même endroit, jamais à la dernière ligne ni à la dernière colonne, comme le fait l&apos;Adversarial Robustness Toolbox ; plus faible, pour comparaison avec celle-ci.</translation>
    </message>
    <message>
        <source>There is no class %1 to reach; the model tells %2 apart, counted from 0.</source>
        <translation>Il n&apos;y a pas de classe %1 à atteindre ; le modèle en distingue %2, comptées à partir de 0.</translation>
    </message>
</context>
<context>
    <name>EventFilesTexts</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n’y a ni fichier ni dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 holds no .json, .ndjson or .jsonl file.</source>
        <translation>Le dossier %1 ne contient aucun fichier .json, .ndjson ou .jsonl.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Split it into several files.</source>
        <translation>%1 dépasse %2. Répartissez-le en plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>EventFoldTexts</name>
    <message>
        <source>This is no OpenLineage event: it has neither a run nor a job nor a dataset.</source>
        <translation>Ce n’est pas un événement OpenLineage : il n’a ni exécution, ni tâche, ni jeu de données.</translation>
    </message>
    <message>
        <source>The event has no run id (run.runId). It cannot be told which run it belongs to.</source>
        <translation>L’événement n’a pas d’identifiant d’exécution (run.runId). On ne peut dire à quelle exécution il appartient.</translation>
    </message>
    <message>
        <source>The event has no time (eventTime).</source>
        <translation>L’événement n’a pas d’heure (eventTime).</translation>
    </message>
    <message>
        <source>The time of the event cannot be read (eventTime). It should look like 2026-01-31T12:00:00Z.</source>
        <translation>L’heure de l’événement est illisible (eventTime). Elle doit avoir la forme 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>The event names no job (job.namespace and job.name).</source>
        <translation>L’événement ne nomme aucune tâche (job.namespace et job.name).</translation>
    </message>
    <message>
        <source>An event is a JSON object; this is not.</source>
        <translation>Un événement est un objet JSON ; ceci n’en est pas un.</translation>
    </message>
    <message>
        <source>The event names no dataset (dataset.namespace and dataset.name).</source>
        <translation>L’événement ne nomme aucun jeu de données (dataset.namespace et dataset.name).</translation>
    </message>
    <message>
        <source>An object of the event holds a key twice. It cannot be told which one counts.</source>
        <translation>Un objet de l’événement contient deux fois la même clé. On ne peut dire laquelle compte.</translation>
    </message>
    <message>
        <source>The event does not say who produced it.</source>
        <translation>L’événement ne dit pas qui l’a produit.</translation>
    </message>
    <message>
        <source>The event does not say which schema it follows.</source>
        <translation>L’événement ne dit pas quel schéma il suit.</translation>
    </message>
    <message>
        <source>The time of the event has no time zone; it was taken as UTC.</source>
        <translation>L’heure de l’événement n’a pas de fuseau horaire ; elle a été lue comme UTC.</translation>
    </message>
    <message>
        <source>The run id is no UUID; it was taken as it is.</source>
        <translation>L’identifiant d’exécution n’est pas un UUID ; il a été repris tel quel.</translation>
    </message>
    <message>
        <source>The event does not say what happened to the run (eventType); OTHER was assumed.</source>
        <translation>L’événement ne dit pas ce qui est arrivé à l’exécution (eventType) ; OTHER a été supposé.</translation>
    </message>
    <message>
        <source>The event type is not one of the specification; OTHER was assumed.</source>
        <translation>Le type d’événement ne figure pas dans la spécification ; OTHER a été supposé.</translation>
    </message>
    <message>
        <source>The datasets of the event are not a list; they were left out.</source>
        <translation>Les jeux de données de l’événement ne sont pas une liste ; ils ont été omis.</translation>
    </message>
    <message>
        <source>A dataset of the event lacks its name or namespace; it was left out.</source>
        <translation>Un jeu de données de l’événement n’a pas de nom ou d’espace de noms ; il a été omis.</translation>
    </message>
</context>
<context>
    <name>EventParserTexts</name>
    <message>
        <source>Reading events</source>
        <translation>Lecture des événements</translation>
    </message>
    <message>
        <source>This is not JSON: a number cannot be read.</source>
        <translation>Ce n’est pas du JSON : un nombre est illisible.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>The event is nested more than %1 levels deep.</source>
        <translation>L’événement est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The event is too large.</source>
        <translation>L’événement est trop volumineux.</translation>
    </message>
    <message>
        <source>This is not JSON (%1).</source>
        <translation>Ce n’est pas du JSON (%1).</translation>
    </message>
</context>
<context>
    <name>ExampleWorkspaceTexts</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Registering the credit-scoring system</source>
        <translation>Enregistrement du système d&apos;évaluation de la solvabilité</translation>
    </message>
    <message>
        <source>Estimate whether an applicant will pay a loan back.</source>
        <translation>Estimer si un demandeur remboursera un prêt.</translation>
    </message>
    <message>
        <source>Made-up data; nobody in it exists.</source>
        <translation>Données fictives ; aucune des personnes n&apos;existe.</translation>
    </message>
    <message>
        <source>Supports the decision on consumer loans.</source>
        <translation>Appuie la décision sur les prêts à la consommation.</translation>
    </message>
    <message>
        <source>A small neural network scores each application; a clerk decides.</source>
        <translation>Un petit réseau de neurones évalue chaque demande ; un chargé de dossier décide.</translation>
    </message>
    <message>
        <source>Creditworthiness of natural persons: AI Act, Annex III, point 5(b).</source>
        <translation>Solvabilité de personnes physiques : règlement IA, annexe III, point 5, b).</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de contrôle « %1 ».</translation>
    </message>
    <message>
        <source>Scores applications for consumer loans: the higher, the more likely the loan is not paid back.</source>
        <translation>Attribue un score aux demandes de prêt à la consommation : plus il est élevé, plus le non-remboursement est probable.</translation>
    </message>
    <message>
        <source>Feed the nine columns of an application; read the score together with the range shown beside it; record why you followed or overruled it.</source>
        <translation>Fournir les neuf colonnes d&apos;une demande ; lire le score avec l&apos;intervalle affiché à côté ; consigner pourquoi il a été suivi ou écarté.</translation>
    </message>
    <message>
        <source>Trained for 60 passes with a fixed seed on credit-training; numeric columns standardised, others one-hot.</source>
        <translation>Entraîné en 60 passages avec une graine fixe sur credit-training ; colonnes numériques standardisées, les autres en encodage one-hot.</translation>
    </message>
    <message>
        <source>3,000 made-up applications with income, amount, duration, history and employment; no direct identifiers.</source>
        <translation>3,000 demandes fictives avec revenu, montant, durée, historique et emploi ; aucun identifiant direct.</translation>
    </message>
    <message>
        <source>A missed default costs more than a refused good loan, so recall is read before accuracy, and both for women and men apart.</source>
        <translation>Un défaut de paiement non détecté coûte plus cher qu&apos;un bon prêt refusé ; le rappel est donc lu avant l&apos;exactitude, et les deux séparément pour les femmes et les hommes.</translation>
    </message>
    <message>
        <source>A clerk decides each case and can overrule the score; overruled cases are sampled every month.</source>
        <translation>Un chargé de dossier décide de chaque cas et peut passer outre au score ; les cas où il l&apos;a fait sont contrôlés par sondage chaque mois.</translation>
    </message>
    <message>
        <source>Reviewed every quarter by the risk board; findings that are stale or failing are on its agenda.</source>
        <translation>Examiné chaque trimestre par le comité des risques ; les constats périmés ou en échec figurent à son ordre du jour.</translation>
    </message>
    <message>
        <source>Exporting the card as %1</source>
        <translation>Exportation de la fiche au format %1</translation>
    </message>
    <message>
        <source>Reading where the data comes from and goes to</source>
        <translation>Lecture de la provenance et de la destination des données</translation>
    </message>
    <message>
        <source>The lineage of the example cannot be read: %1</source>
        <translation>La traçabilité de l&apos;exemple ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Demandes de prêt</translation>
    </message>
</context>
<context>
    <name>ExchangeTexts</name>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;import a été arrêté.</translation>
    </message>
    <message>
        <source>This file has neither entities nor lineage of Apache Atlas.</source>
        <translation>Ce fichier ne contient ni entités ni traçabilité d&apos;Apache Atlas.</translation>
    </message>
    <message>
        <source>This entity has no typeName.</source>
        <translation>Cette entité n&apos;a pas de typeName.</translation>
    </message>
    <message>
        <source>An input or output of this process is not in the document.</source>
        <translation>Une entrée ou sortie de ce processus n&apos;est pas dans le document.</translation>
    </message>
    <message>
        <source>This edge names an entity that the document does not describe.</source>
        <translation>Cette arête nomme une entité que le document ne décrit pas.</translation>
    </message>
    <message>
        <source>This file has no record of DataHub: neither proposedSnapshot nor entityUrn with aspectName.</source>
        <translation>Ce fichier ne contient aucune entrée de DataHub : ni proposedSnapshot ni entityUrn avec aspectName.</translation>
    </message>
    <message>
        <source>DataHub knows upstreamLineage on datasets only; on &quot;%1&quot; it is left out.</source>
        <translation>DataHub ne connaît upstreamLineage que sur des jeux de données ; sur « %1 » elle est omise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an urn of DataHub.</source>
        <translation>« %1 » n&apos;est pas une URN de DataHub.</translation>
    </message>
    <message>
        <source>This is neither a metadata change event (proposedSnapshot) nor a proposal (entityUrn, aspectName).</source>
        <translation>Ce n&apos;est ni un événement de changement (proposedSnapshot) ni une proposition (entityUrn, aspectName).</translation>
    </message>
    <message>
        <source>The aspect &quot;%1&quot; is not valid JSON.</source>
        <translation>L&apos;aspect « %1 » n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The proposal for &quot;%1&quot; has no aspect.</source>
        <translation>La proposition pour « %1 » n&apos;a pas d&apos;aspect.</translation>
    </message>
    <message>
        <source>source events and files</source>
        <translation>événements et fichiers source</translation>
    </message>
    <message>
        <source>The export has what they say, not their own bytes.</source>
        <translation>L&apos;export contient ce qu&apos;ils disent, pas leurs propres octets.</translation>
    </message>
    <message>
        <source>entities of the sort &quot;%1&quot;</source>
        <translation>entités de la sorte « %1 »</translation>
    </message>
    <message>
        <source>Collibra has no asset type of this meaning out of the box.</source>
        <translation>Collibra n&apos;a pas d&apos;origine de type d&apos;actif de ce sens.</translation>
    </message>
    <message>
        <source>other names of the same thing</source>
        <translation>autres noms de la même chose</translation>
    </message>
    <message>
        <source>The import interface has no field for them.</source>
        <translation>L&apos;interface d&apos;import n&apos;a pas de champ pour eux.</translation>
    </message>
    <message>
        <source>values and columns of tags</source>
        <translation>valeurs et colonnes d&apos;étiquettes</translation>
    </message>
    <message>
        <source>A tag of Collibra is a name of the whole asset.</source>
        <translation>Une étiquette de Collibra est un nom de l&apos;actif entier.</translation>
    </message>
    <message>
        <source>descriptions of the sort &quot;%1&quot;</source>
        <translation>descriptions de la sorte « %1 »</translation>
    </message>
    <message>
        <source>Collibra has no attribute type of this meaning out of the box.</source>
        <translation>Collibra n&apos;a pas d&apos;origine de type d&apos;attribut de ce sens.</translation>
    </message>
    <message>
        <source>edges of the sort &quot;%1&quot;</source>
        <translation>arêtes de la sorte « %1 »</translation>
    </message>
    <message>
        <source>Collibra has no relation type of this meaning between these assets out of the box.</source>
        <translation>Collibra n&apos;a pas d&apos;origine de type de relation de ce sens entre ces actifs.</translation>
    </message>
    <message>
        <source>repeated edges of several runs</source>
        <translation>arêtes répétées de plusieurs exécutions</translation>
    </message>
    <message>
        <source>A relation of Collibra stands once.</source>
        <translation>Une relation de Collibra n&apos;existe qu&apos;une fois.</translation>
    </message>
    <message>
        <source>details of edges</source>
        <translation>détails d&apos;arêtes</translation>
    </message>
    <message>
        <source>A relation of Collibra carries none.</source>
        <translation>Une relation de Collibra n&apos;en porte pas.</translation>
    </message>
    <message>
        <source>runs and times of edges</source>
        <translation>exécutions et dates d&apos;arêtes</translation>
    </message>
    <message>
        <source>Collibra keeps lineage without runs.</source>
        <translation>Collibra tient la traçabilité sans exécutions.</translation>
    </message>
    <message>
        <source>DataHub has no field for them.</source>
        <translation>DataHub n&apos;a pas de champ pour eux.</translation>
    </message>
    <message>
        <source>columns whose dataset is not in the lineage</source>
        <translation>colonnes dont le jeu de données n&apos;est pas dans la traçabilité</translation>
    </message>
    <message>
        <source>DataHub names a column by its dataset.</source>
        <translation>DataHub nomme une colonne par son jeu de données.</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>points de contrôle</translation>
    </message>
    <message>
        <source>DataHub has no entity for a checkpoint.</source>
        <translation>DataHub n&apos;a pas d&apos;entité pour un point de contrôle.</translation>
    </message>
    <message>
        <source>earlier states of runs</source>
        <translation>états antérieurs d&apos;exécutions</translation>
    </message>
    <message>
        <source>A file holds the last state of a run.</source>
        <translation>Un fichier contient le dernier état d&apos;une exécution.</translation>
    </message>
    <message>
        <source>times of descriptions</source>
        <translation>dates de descriptions</translation>
    </message>
    <message>
        <source>DataHub dates an aspect when it arrives.</source>
        <translation>DataHub date un aspect à son arrivée.</translation>
    </message>
    <message>
        <source>DataHub has no aspect of this meaning.</source>
        <translation>DataHub n&apos;a pas d&apos;aspect de ce sens.</translation>
    </message>
    <message>
        <source>tags of columns outside of a schema</source>
        <translation>étiquettes de colonnes hors d&apos;un schéma</translation>
    </message>
    <message>
        <source>DataHub keeps the tags of columns in the schema of the dataset.</source>
        <translation>DataHub tient les étiquettes de colonnes dans le schéma du jeu de données.</translation>
    </message>
    <message>
        <source>values of tags</source>
        <translation>valeurs d&apos;étiquettes</translation>
    </message>
    <message>
        <source>A tag of DataHub is a name; the name is there, its value is not.</source>
        <translation>Une étiquette de DataHub est un nom ; le nom y est, sa valeur non.</translation>
    </message>
    <message>
        <source>columns outside of a schema</source>
        <translation>colonnes hors d&apos;un schéma</translation>
    </message>
    <message>
        <source>DataHub takes the schema of a dataset as a whole.</source>
        <translation>DataHub prend le schéma d&apos;un jeu de données en entier.</translation>
    </message>
    <message>
        <source>edges of columns and checkpoints</source>
        <translation>arêtes de colonnes et de points de contrôle</translation>
    </message>
    <message>
        <source>One of their ends has no entity in DataHub.</source>
        <translation>L&apos;une de leurs extrémités n&apos;a pas d&apos;entité dans DataHub.</translation>
    </message>
    <message>
        <source>DataHub cannot hold a model upstream of a dataset.</source>
        <translation>DataHub ne peut pas tenir un modèle en amont d&apos;un jeu de données.</translation>
    </message>
    <message>
        <source>DataHub has no relation of this meaning between these entities.</source>
        <translation>DataHub n&apos;a pas de relation de ce sens entre ces entités.</translation>
    </message>
    <message>
        <source>The relations of DataHub carry none.</source>
        <translation>Les relations de DataHub n&apos;en portent pas.</translation>
    </message>
    <message>
        <source>masked columns</source>
        <translation>colonnes masquées</translation>
    </message>
    <message>
        <source>The relations of DataHub do not say that a value was masked.</source>
        <translation>Les relations de DataHub ne disent pas qu&apos;une valeur a été masquée.</translation>
    </message>
    <message>
        <source>transformations of edges</source>
        <translation>transformations d&apos;arêtes</translation>
    </message>
    <message>
        <source>Only column lineage has a field for it.</source>
        <translation>Seule la traçabilité des colonnes a un champ pour cela.</translation>
    </message>
    <message>
        <source>times of edges</source>
        <translation>dates d&apos;arêtes</translation>
    </message>
    <message>
        <source>DataHub dates runs, not relations.</source>
        <translation>DataHub date des exécutions, pas des relations.</translation>
    </message>
    <message>
        <source>runs of direct edges</source>
        <translation>exécutions d&apos;arêtes directes</translation>
    </message>
    <message>
        <source>Only the inputs and outputs of a job can name a run.</source>
        <translation>Seules les entrées et sorties d&apos;une tâche peuvent nommer une exécution.</translation>
    </message>
    <message>
        <source>column edges whose dataset is not in the lineage</source>
        <translation>arêtes de colonnes dont le jeu de données n&apos;est pas dans la traçabilité</translation>
    </message>
    <message>
        <source>left out: %1 (%2). %3</source>
        <translation>omis : %1 (%2). %3</translation>
    </message>
    <message>
        <source>The registry of MLflow knows models only; tags name what goes into them.</source>
        <translation>Le registre de MLflow ne connaît que des modèles ; des étiquettes nomment ce qui y entre.</translation>
    </message>
    <message>
        <source>The export to MLflow writes tags only.</source>
        <translation>L&apos;export vers MLflow n&apos;écrit que des étiquettes.</translation>
    </message>
    <message>
        <source>tags that are too long</source>
        <translation>étiquettes trop longues</translation>
    </message>
    <message>
        <source>A tag of the registry holds 5000 characters.</source>
        <translation>Une étiquette du registre contient 5000 caractères.</translation>
    </message>
    <message>
        <source>tags of model versions without a number</source>
        <translation>étiquettes de versions de modèle sans numéro</translation>
    </message>
    <message>
        <source>MLflow numbers its versions.</source>
        <translation>MLflow numérote ses versions.</translation>
    </message>
    <message>
        <source>column edges between tables that no edge connects</source>
        <translation>arêtes de colonnes entre tables qu&apos;aucune arête ne relie</translation>
    </message>
    <message>
        <source>OpenMetadata keeps column lineage inside of the edge between the tables.</source>
        <translation>OpenMetadata tient la traçabilité des colonnes dans l&apos;arête entre les tables.</translation>
    </message>
    <message>
        <source>OpenMetadata has no field for them.</source>
        <translation>OpenMetadata n&apos;a pas de champ pour eux.</translation>
    </message>
    <message>
        <source>details of column edges</source>
        <translation>détails d&apos;arêtes de colonnes</translation>
    </message>
    <message>
        <source>OpenMetadata holds one function for each column.</source>
        <translation>OpenMetadata contient une fonction par colonne.</translation>
    </message>
    <message>
        <source>OpenMetadata has no lineage of this meaning between these entities.</source>
        <translation>OpenMetadata n&apos;a pas de traçabilité de ce sens entre ces entités.</translation>
    </message>
    <message>
        <source>OpenMetadata holds a description, the SQL and the pipeline of an edge.</source>
        <translation>OpenMetadata contient une description, le SQL et le pipeline d&apos;une arête.</translation>
    </message>
    <message>
        <source>OpenMetadata does not say that a value was masked.</source>
        <translation>OpenMetadata ne dit pas qu&apos;une valeur a été masquée.</translation>
    </message>
    <message>
        <source>OpenMetadata keeps lineage without runs.</source>
        <translation>OpenMetadata tient la traçabilité sans exécutions.</translation>
    </message>
    <message>
        <source>OpenMetadata has no entity of this meaning.</source>
        <translation>OpenMetadata n&apos;a pas d&apos;entité de ce sens.</translation>
    </message>
    <message>
        <source>datasets and jobs without an edge</source>
        <translation>jeux de données et tâches sans arête</translation>
    </message>
    <message>
        <source>OpenMetadata takes tables and pipelines from their services; the export names them in edges only.</source>
        <translation>OpenMetadata prend tables et pipelines de leurs services ; l&apos;export ne les nomme que dans des arêtes.</translation>
    </message>
    <message>
        <source>roles of owners</source>
        <translation>rôles des responsables</translation>
    </message>
    <message>
        <source>OpenMetadata knows users and teams.</source>
        <translation>OpenMetadata connaît des utilisateurs et des équipes.</translation>
    </message>
    <message>
        <source>A tag of OpenMetadata is a name; the name is there, its value is not.</source>
        <translation>Une étiquette d&apos;OpenMetadata est un nom ; le nom y est, sa valeur non.</translation>
    </message>
    <message>
        <source>The export to OpenMetadata has no field of this meaning.</source>
        <translation>L&apos;export vers OpenMetadata n&apos;a pas de champ de ce sens.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read. Split it, or raise the limit.</source>
        <translation>%1 compte %2 octets ; au plus %3 sont lus. Divisez-le ou relevez la limite.</translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep. It is not read.</source>
        <translation>Le JSON est imbriqué sur plus de %1 niveaux. Il n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>This file has neither lineage nor an ML model of OpenMetadata.</source>
        <translation>Ce fichier ne contient ni traçabilité ni modèle d&apos;OpenMetadata.</translation>
    </message>
    <message>
        <source>This is neither an edge nor an ML model of OpenMetadata.</source>
        <translation>Ce n&apos;est ni une arête ni un modèle d&apos;OpenMetadata.</translation>
    </message>
    <message>
        <source>A column of this edge has no table in its name.</source>
        <translation>Une colonne de cette arête n&apos;a pas de table dans son nom.</translation>
    </message>
    <message>
        <source>This ML model has no name.</source>
        <translation>Ce modèle n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>This is not PROV-JSON: an object with sections such as &quot;entity&quot; is expected.</source>
        <translation>Ce n&apos;est pas du PROV-JSON : un objet avec des sections telles que « entity » est attendu.</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; of this PROV-JSON is not an object.</source>
        <translation>La section « %1 » de ce PROV-JSON n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>This is not PROV-JSON: none of its sections is known.</source>
        <translation>Ce n&apos;est pas du PROV-JSON : aucune de ses sections n&apos;est connue.</translation>
    </message>
    <message>
        <source>The prefix of &quot;%1&quot; is not declared; it is kept as it is.</source>
        <translation>Le préfixe de « %1 » n&apos;est pas déclaré ; il est gardé tel quel.</translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is not part of PROV-JSON and is left out.</source>
        <translation>La section « %1 » ne fait pas partie de PROV-JSON et est omise.</translation>
    </message>
    <message>
        <source>This relation does not name both of its ends; it is counted and makes no edge.</source>
        <translation>Cette relation ne nomme pas ses deux extrémités ; elle est comptée et ne fait pas d&apos;arête.</translation>
    </message>
</context>
<context>
    <name>FacetRuleTexts</name>
    <message>
        <source>the facet</source>
        <translation>la facette</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 n’est pas connu ici</translation>
    </message>
    <message>
        <source>%1 has none of the values it may have</source>
        <translation>%1 n’a aucune des valeurs permises</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <comment>a key, and what it should be, such as: a text</comment>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1 est inférieur à %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 has none of the forms it may have</source>
        <translation>%1 n’a aucune des formes permises</translation>
    </message>
</context>
<context>
    <name>FieldCatalogueTexts</name>
    <message>
        <source>The category of &quot;%1&quot; has to be a text; &quot;none&quot; for a field that is not personal.</source>
        <translation>La catégorie de « %1 » doit être un texte ; « none » pour un champ sans caractère personnel.</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1 was changed by %2 in the meantime.</source>
        <translation>%1 a été modifié entre-temps par %2.</translation>
    </message>
    <message>
        <source>%1 was removed by %2 in the meantime.</source>
        <translation>%1 a été supprimé entre-temps par %2.</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>il a raccourci pendant la lecture</translation>
    </message>
    <message>
        <source>it changed while it was being read. Read it again when the writer has finished</source>
        <translation>il a changé pendant la lecture. Le relire lorsque le programme qui l&apos;écrit aura terminé</translation>
    </message>
</context>
<context>
    <name>FileHashes</name>
    <message>
        <source>The file %1 changed while it was read. Wait until it is written and try again.</source>
        <translation>Le fichier %1 a changé pendant la lecture. Attendre qu&apos;il soit écrit et réessayer.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 est un dossier. Indiquer un fichier.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe. Only files can be registered, because their content must stay what it is.</source>
        <translation>%1 est un périphérique ou un tube. Seuls des fichiers peuvent être enregistrés, car leur contenu doit rester ce qu&apos;il est.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The finding %1 cannot be read: it names no check or no verdict.</source>
        <translation>Le constat %1 ne peut pas être lu : il ne nomme pas de contrôle ou pas de verdict.</translation>
    </message>
</context>
<context>
    <name>FindingChartsTexts</name>
    <message>
        <source>%1 (the first %2)</source>
        <translation>%1 (les %2 premiers)</translation>
    </message>
</context>
<context>
    <name>FindingTablesTexts</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not defined: %1</source>
        <translation>non défini : %1</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <comment>an interval behind a figure</comment>
        <translation> (%1 à %2)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Figures of the finding</source>
        <translation>Indicateurs du constat</translation>
    </message>
</context>
<context>
    <name>FoldContextTexts</name>
    <message>
        <source>The facet %1 does not follow its schema (%2). What is usable in it was taken.</source>
        <translation>La facette %1 ne suit pas son schéma (%2). Ce qui y est utilisable a été repris.</translation>
    </message>
    <message>
        <source>An entry of a facet lacks what names it; it was left out.</source>
        <translation>Une entrée de facette n’a pas ce qui la nomme ; elle a été omise.</translation>
    </message>
</context>
<context>
    <name>ForeignLog</name>
    <message>
        <source>The key file %1 is damaged.</source>
        <translation>Le fichier de clé %1 est endommagé.</translation>
    </message>
    <message>
        <source>The key file %1 does not hold the key of %2.</source>
        <translation>Le fichier de clé %1 ne contient pas la clé de %2.</translation>
    </message>
    <message>
        <source>The folder holds no key and none was given, so the signature of the log cannot be checked. Give the key of its owner.</source>
        <translation>Le dossier ne contient pas de clé et aucune n&apos;a été fournie ; la signature du journal ne peut donc pas être vérifiée. Fournir la clé de son responsable.</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by the key that was given, only by a key that lies in the folder itself.</source>
        <translation>Le point de contrôle n&apos;est pas signé par la clé fournie, mais seulement par une clé qui se trouve dans le dossier lui-même.</translation>
    </message>
    <message>
        <source>The checkpoint carries a signature of a key that is not in the folder, or one twice.</source>
        <translation>Le point de contrôle porte une signature d&apos;une clé absente du dossier, ou deux fois la même.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to the log &quot;%1&quot;, not to &quot;%2&quot;.</source>
        <translation>Le point de contrôle appartient au journal « %1 », et non à « %2 ».</translation>
    </message>
    <message>
        <source>The log has %1 entries, more than the limit of %2. Raise the limit if that is right.</source>
        <translation>Le journal compte %1 entrées, plus que la limite de %2. Relever la limite si c&apos;est justifié.</translation>
    </message>
    <message>
        <source>The checkpoint that was given for comparison cannot be used: %1</source>
        <translation>Le point de contrôle fourni pour comparaison ne peut pas être utilisé : %1</translation>
    </message>
    <message>
        <source>The log was rolled back: it has %1 entries, but the checkpoint kept outside has %2.</source>
        <translation>Le journal est revenu en arrière : il compte %1 entrées, mais le point de contrôle conservé à l&apos;extérieur en compte %2.</translation>
    </message>
    <message>
        <source>Verifying the log in the folder</source>
        <translation>Vérification du journal dans le dossier</translation>
    </message>
    <message>
        <source>The verification of the log was stopped.</source>
        <translation>La vérification du journal a été arrêtée.</translation>
    </message>
    <message>
        <source>The log was rewritten: its first %1 entries are not those of the checkpoint kept outside.</source>
        <translation>Le journal a été réécrit : ses %1 premières entrées ne sont pas celles du point de contrôle conservé à l&apos;extérieur.</translation>
    </message>
    <message>
        <source>%1 does not hold exactly %2 entries.</source>
        <translation>%1 ne contient pas exactement %2 entrées.</translation>
    </message>
    <message>
        <source>The hash of entry %1 in %2 was changed; the entry itself holds.</source>
        <translation>L&apos;empreinte de l&apos;entrée %1 dans %2 a été modifiée ; l&apos;entrée elle-même est valide.</translation>
    </message>
    <message>
        <source>Entry %1 in %2 does not have the hash that the tree has for it.</source>
        <translation>L&apos;entrée %1 dans %2 n&apos;a pas l&apos;empreinte que l&apos;arbre indique pour elle.</translation>
    </message>
    <message>
        <source>The hashes in %1 are not those of the tiles below.</source>
        <translation>Les empreintes dans %1 ne sont pas celles des tuiles inférieures.</translation>
    </message>
    <message>
        <source>The earlier tile %1 is not the beginning of %2.</source>
        <translation>La tuile antérieure %1 n&apos;est pas le début de %2.</translation>
    </message>
    <message>
        <source>The entries do not give the root that the checkpoint signs.</source>
        <translation>Les entrées ne donnent pas la racine que signe le point de contrôle.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Le fichier %1 manque.</translation>
    </message>
    <message>
        <source>The file %1 does not belong to the log of this checkpoint.</source>
        <translation>Le fichier %1 n&apos;appartient pas au journal de ce point de contrôle.</translation>
    </message>
</context>
<context>
    <name>FormatLabels</name>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>Python pickle</source>
        <translation>Pickle Python</translation>
    </message>
    <message>
        <source>TorchScript program</source>
        <translation>Programme TorchScript</translation>
    </message>
    <message>
        <source>PyTorch weights (pickled)</source>
        <translation>Poids PyTorch (format pickle)</translation>
    </message>
    <message>
        <source>PyTorch weights of the old form (pickled)</source>
        <translation>Poids PyTorch de l&apos;ancien format (pickle)</translation>
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
        <translation>Archive Keras</translation>
    </message>
    <message>
        <source>HDF5 (Keras)</source>
        <translation>HDF5 (Keras)</translation>
    </message>
    <message>
        <source>TensorFlow graph</source>
        <translation>Graphe TensorFlow</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Tableau NumPy</translation>
    </message>
    <message>
        <source>archive of NumPy arrays</source>
        <translation>archive de tableaux NumPy</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>TAR archive</source>
        <translation>Archive TAR</translation>
    </message>
    <message>
        <source>gzip file</source>
        <translation>Fichier gzip</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>Archive 7z</translation>
    </message>
    <message>
        <source>compressed pickle (joblib)</source>
        <translation>Pickle compressé (joblib)</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Base de données SQLite</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A bound for a figure needs &quot;min&quot; or &quot;max&quot;.</source>
        <translation>Une borne pour un indicateur requiert « min » ou « max ».</translation>
    </message>
    <message>
        <source>&quot;min&quot; is greater than &quot;max&quot;; nothing could pass.</source>
        <translation>« min » est supérieur à « max » ; rien ne pourrait réussir.</translation>
    </message>
    <message>
        <source>The figure %1 is not defined.</source>
        <translation>L&apos;indicateur %1 n&apos;est pas défini.</translation>
    </message>
    <message>
        <source>The figure %1 is %2; at least %3 is required.</source>
        <translation>L&apos;indicateur %1 vaut %2 ; au moins %3 est exigé.</translation>
    </message>
    <message>
        <source>The figure %1 is %2; at most %3 is allowed.</source>
        <translation>L&apos;indicateur %1 vaut %2 ; au plus %3 est admis.</translation>
    </message>
    <message>
        <source>The finding has no figure %1.</source>
        <translation>Le constat n&apos;a pas d&apos;indicateur %1.</translation>
    </message>
    <message>
        <source>&quot;require&quot; must be a list.</source>
        <translation>« require » doit être une liste.</translation>
    </message>
    <message>
        <source>The id must not hold @ or *.</source>
        <translation>L&apos;identifiant ne doit pas contenir @ ni *.</translation>
    </message>
    <message>
        <source>There is a requirement &quot;%1&quot; already.</source>
        <translation>Il y a déjà une exigence « %1 ».</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>La clé « %1 » manque.</translation>
    </message>
    <message>
        <source>The subject needs the &quot;kind&quot; of its records.</source>
        <translation>L&apos;objet requiert le type (« kind ») de ses enregistrements.</translation>
    </message>
    <message>
        <source>&quot;record&quot; names one record; &quot;where&quot; and &quot;allow_none&quot; belong to all of a kind.</source>
        <translation>« record » nomme un seul enregistrement ; « where » et « allow_none » se rapportent à tous ceux d&apos;un type.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Run the check %1 on %2 and look at its finding.</source>
        <translation>Lancer le contrôle %1 sur %2 et examiner son constat.</translation>
    </message>
    <message>
        <source>There is no finding of %1 on %2.</source>
        <translation>Il n&apos;y a pas de constat de %1 sur %2.</translation>
    </message>
    <message>
        <source>The finding of %1 on %2</source>
        <translation>Le constat de %1 sur %2</translation>
    </message>
    <message>
        <source>%1 does not match its proof in the log. It is no evidence.</source>
        <translation>%1 ne correspond pas à sa preuve dans le journal. Ce n&apos;est pas un élément de preuve.</translation>
    </message>
    <message>
        <source>%1 is stale: what it rests on has changed.</source>
        <translation>%1 est périmé : ce sur quoi il repose a changé.</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 a expiré.</translation>
    </message>
    <message>
        <source>%1 is %2 days old; the limit is %3.</source>
        <translation>%1 date de %2 jours ; la limite est de %3.</translation>
    </message>
    <message>
        <source>%1 could not be evaluated: %2</source>
        <translation>%1 n&apos;a pas pu être évalué : %2</translation>
    </message>
    <message>
        <source>%1 is inconclusive: %2</source>
        <translation>%1 est non concluant : %2</translation>
    </message>
    <message>
        <source>%1 says fail: %2</source>
        <translation>%1 conclut à un échec : %2</translation>
    </message>
    <message>
        <source>%1 passes and is current.</source>
        <translation>%1 est une réussite et est à jour.</translation>
    </message>
    <message>
        <source>Look at the subject of the requirement, or allow that there is none with &quot;allow_none&quot;.</source>
        <translation>Examiner l&apos;objet de l&apos;exigence, ou admettre avec « allow_none » qu&apos;il n&apos;y en ait pas.</translation>
    </message>
    <message>
        <source>The gate was cancelled. Nothing was decided.</source>
        <translation>La barrière de contrôle (gate) a été annulée. Rien n&apos;a été décidé.</translation>
    </message>
    <message>
        <source>There is no record of the kind %1 to look at.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement de type %1 à examiner.</translation>
    </message>
    <message>
        <source>The waiver %1 of %2 expired on %3.</source>
        <translation>La dérogation %1 de %2 a expiré le %3.</translation>
    </message>
    <message>
        <source>The waiver %1 of %2 ends on %3.</source>
        <translation>La dérogation %1 de %2 prend fin le %3.</translation>
    </message>
    <message>
        <source>The waiver %1 of %2 covers nothing; take it out of the file.</source>
        <translation>La dérogation %1 de %2 ne couvre rien ; la retirer du fichier.</translation>
    </message>
    <message>
        <source>The policy compares with a baseline, which was not given.</source>
        <translation>La politique compare avec un état de référence, qui n&apos;a pas été fourni.</translation>
    </message>
    <message>
        <source>%1 Waived by %2 (%3) until %4: %5</source>
        <translation>%1 Couvert par la dérogation %2 (%3) jusqu&apos;au %4 : %5</translation>
    </message>
    <message>
        <source>The gate could not be evaluated, so it does not pass.</source>
        <translation>La barrière de contrôle (gate) n&apos;a pas pu être évaluée ; elle n&apos;est donc pas franchie.</translation>
    </message>
    <message>
        <source>&quot;new_only&quot; needs a &quot;baseline&quot; to compare with.</source>
        <translation>« new_only » requiert une « baseline » avec laquelle comparer.</translation>
    </message>
    <message>
        <source>This is not a baseline of version 1, a list of &quot;keys&quot;.</source>
        <translation>Ce n&apos;est pas un état de référence de version 1, une liste de « keys ».</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>RÉUSSITE</translation>
    </message>
    <message>
        <source>WAIVED</source>
        <translation>DÉROGATION</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>CONNU</translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation>INCOMPLET</translation>
    </message>
    <message>
        <source>BELOW</source>
        <translation>SOUS SEUIL</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Waived by %1 (%2, approved by %3): %4</source>
        <translation>Couvert par la dérogation %1 (%2, approuvée par %3) : %4</translation>
    </message>
    <message>
        <source>The waiver %1 has expired and no longer covers this.</source>
        <translation>La dérogation %1 a expiré et ne couvre plus ce point.</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>ATTENTION</translation>
    </message>
    <message>
        <source>The gate passes.</source>
        <translation>La barrière de contrôle (gate) est franchie.</translation>
    </message>
    <message>
        <source>The gate fails.</source>
        <translation>La barrière de contrôle (gate) n&apos;est pas franchie.</translation>
    </message>
    <message>
        <source>The gate looked at nothing, so it does not pass.</source>
        <translation>La barrière de contrôle (gate) n&apos;a rien examiné ; elle n&apos;est donc pas franchie.</translation>
    </message>
    <message>
        <source>Passed: %1, failed: %2, incomplete: %3, waived: %4, known: %5, below the threshold: %6.</source>
        <translation>Réussites : %1, échecs : %2, incomplets : %3, sous dérogation : %4, connus : %5, en dessous du seuil : %6.</translation>
    </message>
    <message>
        <source>The digest must be written as sha256: and 64 hexadecimal digits.</source>
        <translation>L&apos;empreinte doit être écrite sous la forme sha256: suivie de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A part of the key may hold one * only.</source>
        <translation>Une partie de la clé ne peut contenir qu&apos;un seul *.</translation>
    </message>
    <message>
        <source>A waiver must be approved by somebody other than its owner.</source>
        <translation>Une dérogation doit être approuvée par quelqu&apos;un d&apos;autre que son responsable.</translation>
    </message>
    <message>
        <source>The waiver ends before it begins.</source>
        <translation>La dérogation se termine avant de commencer.</translation>
    </message>
    <message numerus="yes">
        <source>The waiver lasts longer than the %n day(s) that the policy allows.</source>
        <translation>
            <numerusform>La dérogation dure plus longtemps que le jour (%n) admis par la politique.</numerusform>
            <numerusform>La dérogation dure plus longtemps que les %n jours admis par la politique.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a waiver &quot;%1&quot; already.</source>
        <translation>Il y a déjà une dérogation « %1 ».</translation>
    </message>
    <message>
        <source>%1 is stale: %2.</source>
        <translation>%1 est périmé : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no version yet.</source>
        <translation>« %1 » n&apos;a pas encore de version.</translation>
    </message>
</context>
<context>
    <name>GovernanceAttentionTexts</name>
    <message>
        <source>The time it may be kept is over.</source>
        <translation>La durée de conservation est écoulée.</translation>
    </message>
    <message>
        <source>The time it may be kept is over soon.</source>
        <translation>La durée de conservation est bientôt écoulée.</translation>
    </message>
    <message>
        <source>A date of it is not known, so it is due for review.</source>
        <translation>Une de ses dates n&apos;est pas connue, il est donc à revoir.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>A request for erasure is open.</source>
        <translation>Une demande d&apos;effacement est ouverte.</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>L&apos;accord a pris fin.</translation>
    </message>
    <message>
        <source>The agreement ends soon.</source>
        <translation>L&apos;accord prend bientôt fin.</translation>
    </message>
</context>
<context>
    <name>GraphvizTexts</name>
    <message>
        <source>hallmarker-layout is not installed, so DOT files cannot be read. Install Hallmarker completely, or name the program in the environment variable HALLMARKER_LAYOUT.</source>
        <translation>hallmarker-layout n&apos;est pas installé, les fichiers DOT ne peuvent donc pas être lus. Installez Hallmarker en entier, ou nommez le programme dans la variable d&apos;environnement HALLMARKER_LAYOUT.</translation>
    </message>
    <message>
        <source>hallmarker-layout could not be started: %1</source>
        <translation>hallmarker-layout n&apos;a pas pu être démarré : %1</translation>
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation>La disposition a été arrêtée.</translation>
    </message>
    <message>
        <source>Graphviz did not finish within %1 seconds. Show fewer nodes, or use the layout of Hallmarker itself.</source>
        <translation>Graphviz n&apos;a pas terminé en %1 secondes. Affichez moins de nœuds, ou utilisez la disposition de Hallmarker.</translation>
    </message>
    <message>
        <source>Graphviz broke down on this graph, or used up its memory. Show fewer nodes, or use the layout of Hallmarker itself.</source>
        <translation>Graphviz a échoué sur ce graphe, ou a épuisé sa mémoire. Affichez moins de nœuds, ou utilisez la disposition de Hallmarker.</translation>
    </message>
    <message>
        <source>hallmarker-layout gave no answer that can be read. Is it of the same version as this program?</source>
        <translation>hallmarker-layout n&apos;a donné aucune réponse lisible. Est-il de la même version que ce programme ?</translation>
    </message>
    <message>
        <source>This is not a graph in the DOT language: %1</source>
        <translation>Ce n&apos;est pas un graphe en langage DOT : %1</translation>
    </message>
</context>
<context>
    <name>Hasher</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Calcul de l&apos;empreinte de %1</translation>
    </message>
    <message>
        <source>Hashing %1 was stopped.</source>
        <translation>Le calcul de l&apos;empreinte de %1 a été arrêté.</translation>
    </message>
</context>
<context>
    <name>HierarchyTexts</name>
    <message>
        <source>The hierarchy of the sensitive attribute cannot be used: %1</source>
        <translation>La hiérarchie de l&apos;attribut sensible ne peut pas être utilisée : %1</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; has %2 names, %3 are expected (from the value up to the root, at least two).</source>
        <translation>la valeur « %1 » a %2 noms, %3 sont attendus (de la valeur jusqu&apos;à la racine, au moins deux).</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; stands in it twice.</source>
        <translation>la valeur « %1 » y figure deux fois.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>elle est vide.</translation>
    </message>
    <message>
        <source>the last name of every line must be the same, the root.</source>
        <translation>le dernier nom de chaque ligne doit être le même, la racine.</translation>
    </message>
    <message>
        <source>the data have missing values; give them a line of their own that begins with &quot;;&quot;.</source>
        <translation>les données ont des valeurs manquantes ; leur donner une ligne à part qui commence par « ; ».</translation>
    </message>
    <message>
        <source>a value of &quot;%1&quot; is missing in it (%2 values occur).</source>
        <translation>une valeur de « %1 » y manque (%2 valeurs sont présentes).</translation>
    </message>
</context>
<context>
    <name>HomeTexts</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n périmé</numerusform>
            <numerusform>%n périmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n rompu</numerusform>
            <numerusform>%n rompus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expiré</numerusform>
            <numerusform>%n expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n bientôt à échéance</numerusform>
            <numerusform>%n bientôt à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inconclusive</source>
        <translation>
            <numerusform>%n non concluant</numerusform>
            <numerusform>%n non concluants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n en erreur</numerusform>
            <numerusform>%n en erreur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubCardTexts</name>
    <message>
        <source>An entry of &quot;%1&quot; is empty and is left out.</source>
        <translation>Une entrée de « %1 » est vide et est omise.</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is not a text and is left out.</source>
        <translation>Une entrée de « %1 » n&apos;est pas un texte et est omise.</translation>
    </message>
    <message>
        <source>%1 has no front matter: it has to begin with a line &quot;---&quot;, YAML, and another line &quot;---&quot;.</source>
        <translation>%1 n&apos;a pas d&apos;en-tête : il doit commencer par une ligne « --- », du YAML et une autre ligne « --- ».</translation>
    </message>
    <message>
        <source>The front matter of %1 is not a map of keys and values.</source>
        <translation>L&apos;en-tête de %1 n&apos;est pas une table de clés et de valeurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a relation of the hub (finetune, adapter, quantized, merge).</source>
        <translation>« %1 » n&apos;est pas une relation du hub (finetune, adapter, quantized, merge).</translation>
    </message>
</context>
<context>
    <name>HubImportTexts</name>
    <message>
        <source>There is no %1. Check the path.</source>
        <translation>%1 n&apos;existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 cards. Import its parts one by one.</source>
        <translation>%1 contient plus de %2 fiches. Importez ses parties une par une.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;import a été arrêté.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>The folder %1 holds no README.md.</source>
        <translation>Le dossier %1 ne contient pas de README.md.</translation>
    </message>
</context>
<context>
    <name>HuggingFaceBodyTexts</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Hugging Face model card</source>
        <translation>Fiche de modèle Hugging Face</translation>
    </message>
    <message>
        <source>The card of the hub has no field for it.</source>
        <translation>La fiche du hub n&apos;a pas de champ pour cela.</translation>
    </message>
    <message>
        <source>The results name finding and digest; inputs, times and proofs are in the bundle only.</source>
        <translation>Les résultats nomment le constat et l&apos;empreinte ; entrées, dates et preuves ne figurent que dans le paquet.</translation>
    </message>
</context>
<context>
    <name>HuggingFaceTexts</name>
    <message>
        <source>The list of licences has &quot;%1&quot; for &quot;%2&quot; and does not tell versions of it apart.</source>
        <translation>La liste des licences a « %1 » pour « %2 » et n&apos;en distingue pas les versions.</translation>
    </message>
    <message>
        <source>The model index has no place to say that a figure is %1, so it stands in the text only.</source>
        <translation>L&apos;index du modèle n&apos;a pas de place pour indiquer qu&apos;un indicateur est %1 ; cela ne figure donc que dans le texte.</translation>
    </message>
    <message>
        <source>The model index holds results of the model; figures about its data stand in the text only.</source>
        <translation>L&apos;index du modèle contient des résultats du modèle ; les indicateurs sur ses données ne figurent que dans le texte.</translation>
    </message>
    <message>
        <source>The model index needs a task that the hub knows; the figures stand in the text only.</source>
        <translation>L&apos;index du modèle requiert une tâche que le hub connaît ; les indicateurs ne figurent que dans le texte.</translation>
    </message>
    <message>
        <source>The model index needs a dataset, and this was measured without one; the figures stand in the text only.</source>
        <translation>L&apos;index du modèle requiert un jeu de données, et la mesure a été faite sans ; les indicateurs ne figurent que dans le texte.</translation>
    </message>
    <message>
        <source>The model index has no intervals; they stand in the text.</source>
        <translation>L&apos;index du modèle n&apos;a pas d&apos;intervalles ; ils figurent dans le texte.</translation>
    </message>
    <message>
        <source>Figures that are not defined stand in the text only.</source>
        <translation>Les indicateurs non définis ne figurent que dans le texte.</translation>
    </message>
    <message>
        <source>The hub has no task of this name, so there is no pipeline_tag; the task stands in the text.</source>
        <translation>Le hub n&apos;a pas de tâche de ce nom, il n&apos;y a donc pas de pipeline_tag ; la tâche figure dans le texte.</translation>
    </message>
</context>
<context>
    <name>IdentifiabilityText</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Sensitive attributes</source>
        <translation>Attributs sensibles</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Combinaisons</translation>
    </message>
    <message>
        <source>Identifiability of records</source>
        <translation>Caractère identifiable des enregistrements</translation>
    </message>
    <message>
        <source>Groups the records by the attributes that outsiders may know (quasi-identifiers) and measures how small the groups are, what a group gives away about sensitive attributes, and which combinations of attributes are the most dangerous.</source>
        <translation>Regroupe les enregistrements selon les attributs que des tiers peuvent connaître (quasi-identifiants) et mesure la petitesse des groupes, ce qu&apos;un groupe révèle des attributs sensibles et quelles combinaisons d&apos;attributs sont les plus dangereuses.</translation>
    </message>
    <message>
        <source>Fails when the smallest class has fewer than &quot;min_k&quot; records, when more than &quot;max_sample_uniques&quot; of the records are unique, when more than &quot;max_at_risk&quot; of the records have a risk above &quot;risk_threshold&quot;, when a sensitive attribute has an l below &quot;l&quot; (if l is above 0), or when its t lies above &quot;t&quot;. Passes when all of them hold. Inconclusive without rows.</source>
        <translation>Échec lorsque la plus petite classe compte moins de « min_k » enregistrements, que plus de « max_sample_uniques » des enregistrements sont uniques, que plus de « max_at_risk » des enregistrements ont un risque supérieur à « risk_threshold », qu&apos;un attribut sensible a un l inférieur à « l » (si l est supérieur à 0) ou que son t dépasse « t ». Réussite lorsque toutes ces limites sont respectées. Non concluant sans lignes.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The table whose records are measured.</source>
        <translation>La table dont les enregistrements sont mesurés.</translation>
    </message>
    <message>
        <source>Quasi-identifiers</source>
        <translation>Quasi-identifiants</translation>
    </message>
    <message>
        <source>Columns that somebody else may know about a person: age, sex, postcode, dates, job. Leave out names and numbers that are unique by design; they have to go anyway.</source>
        <translation>Colonnes qu&apos;un tiers peut connaître au sujet d&apos;une personne : âge, sexe, code postal, dates, profession. Laisser de côté les noms et les numéros uniques par nature ; ils doivent de toute façon être retirés.</translation>
    </message>
    <message>
        <source>Columns that nobody should learn about a person, for example a diagnosis or an income. Their spread inside each class is measured.</source>
        <translation>Colonnes que personne ne doit apprendre au sujet d&apos;une personne, par exemple un diagnostic ou un revenu. Leur répartition à l&apos;intérieur de chaque classe est mesurée.</translation>
    </message>
    <message>
        <source>Smallest class allowed (k)</source>
        <translation>Plus petite classe admise (k)</translation>
    </message>
    <message>
        <source>Each record must share its quasi-identifiers with at least k-1 others. 5 is common for release to known recipients, 11 to 20 for public data.</source>
        <translation>Chaque enregistrement doit partager ses quasi-identifiants avec au moins k-1 autres. 5 est courant pour une communication à des destinataires connus, 11 à 20 pour des données publiques.</translation>
    </message>
    <message>
        <source>Unique records allowed</source>
        <translation>Enregistrements uniques admis</translation>
    </message>
    <message>
        <source>Largest share of records that may be alone in their class.</source>
        <translation>Part maximale des enregistrements qui peuvent être seuls dans leur classe.</translation>
    </message>
    <message>
        <source>Risk threshold</source>
        <translation>Seuil de risque</translation>
    </message>
    <message>
        <source>A record counts as at risk when the chance to pick it out of its class lies above this.</source>
        <translation>Un enregistrement compte comme à risque lorsque la probabilité de le désigner dans sa classe dépasse cette valeur.</translation>
    </message>
    <message>
        <source>Records at risk allowed</source>
        <translation>Enregistrements à risque admis</translation>
    </message>
    <message>
        <source>Largest share of records whose risk may lie above the threshold.</source>
        <translation>Part maximale des enregistrements dont le risque peut dépasser le seuil.</translation>
    </message>
    <message>
        <source>Kind of l-diversity</source>
        <translation>Type de l-diversité</translation>
    </message>
    <message>
        <source>distinct counts the values in a class, entropy also weighs how evenly they are spread, recursive asks that the most frequent value does not dominate.</source>
        <translation>distinct compte les valeurs d&apos;une classe, entropy tient aussi compte de l&apos;uniformité de leur répartition, recursive exige que la valeur la plus fréquente ne domine pas.</translation>
    </message>
    <message>
        <source>Required l</source>
        <translation>l exigée</translation>
    </message>
    <message>
        <source>How many well represented values each class must have. 0: only measured, not judged.</source>
        <translation>Nombre de valeurs bien représentées que chaque classe doit avoir. 0 : seulement mesuré, sans jugement.</translation>
    </message>
    <message>
        <source>c of recursive l-diversity</source>
        <translation>c de la l-diversité récursive</translation>
    </message>
    <message>
        <source>The most frequent value must be rarer than c times the rest from the l-th on. Smaller is stricter.</source>
        <translation>La valeur la plus fréquente doit être plus rare que c fois le reste à partir de la l-ième. Plus petit est plus strict.</translation>
    </message>
    <message>
        <source>Largest t allowed</source>
        <translation>t maximal admis</translation>
    </message>
    <message>
        <source>How far the spread of a sensitive attribute inside a class may lie from that in the whole table. 1: only measured, not judged.</source>
        <translation>Écart admissible entre la répartition d&apos;un attribut sensible dans une classe et celle de la table entière. 1 : seulement mesuré, sans jugement.</translation>
    </message>
    <message>
        <source>Distance of t-closeness</source>
        <translation>Distance de la t-proximité</translation>
    </message>
    <message>
        <source>Sampling fraction</source>
        <translation>Fraction de sondage</translation>
    </message>
    <message>
        <source>Which part of the population the records are, for example 0.01. 1: the table is the whole population, or an attacker knows who is in it.</source>
        <translation>Part de la population que représentent les enregistrements, par exemple 0.01. 1 : la table est toute la population, ou un attaquant sait qui y figure.</translation>
    </message>
    <message>
        <source>Columns per combination</source>
        <translation>Colonnes par combinaison</translation>
    </message>
    <message>
        <source>Combinations of up to so many quasi-identifiers are ranked. 0: none.</source>
        <translation>Nombre maximal de quasi-identifiants des combinaisons à classer. 0 : aucune.</translation>
    </message>
    <message>
        <source>Combinations at most</source>
        <translation>Nombre maximal de combinaisons</translation>
    </message>
    <message>
        <source>Smaller combinations are measured first; the rest is left out and said so.</source>
        <translation>Les combinaisons les plus petites sont mesurées d&apos;abord ; le reste est omis et signalé comme tel.</translation>
    </message>
    <message>
        <source>Smallest class (k)</source>
        <translation>Plus petite classe (k)</translation>
    </message>
    <message>
        <source>Every record looks the same as at least k-1 others on the chosen attributes.</source>
        <translation>Chaque enregistrement est identique à au moins k-1 autres pour les attributs choisis.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>How many records were measured.</source>
        <translation>Nombre d&apos;enregistrements mesurés.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>How many different combinations of the chosen attributes occur.</source>
        <translation>Nombre de combinaisons différentes des attributs choisis.</translation>
    </message>
    <message>
        <source>Unique records</source>
        <translation>Enregistrements uniques</translation>
    </message>
    <message>
        <source>Records that nobody else in the data shares all chosen attributes with.</source>
        <translation>Enregistrements avec lesquels aucun autre dans les données ne partage tous les attributs choisis.</translation>
    </message>
    <message>
        <source>Share of unique records</source>
        <translation>Part des enregistrements uniques</translation>
    </message>
    <message>
        <source>Which part of the records is unique in the data.</source>
        <translation>Part des enregistrements uniques dans les données.</translation>
    </message>
    <message>
        <source>Highest prosecutor risk</source>
        <translation>Risque procureur maximal</translation>
    </message>
    <message>
        <source>The chance to pick the right record when the attacker knows that the person is in the data, for the worst record.</source>
        <translation>Probabilité de désigner le bon enregistrement lorsque l&apos;attaquant sait que la personne figure dans les données, pour le pire enregistrement.</translation>
    </message>
    <message>
        <source>Average prosecutor risk</source>
        <translation>Risque procureur moyen</translation>
    </message>
    <message>
        <source>The same chance, averaged over all records.</source>
        <translation>La même probabilité, en moyenne sur tous les enregistrements.</translation>
    </message>
    <message>
        <source>Records at risk</source>
        <translation>Enregistrements à risque</translation>
    </message>
    <message>
        <source>Which part of the records has a risk above the threshold.</source>
        <translation>Part des enregistrements dont le risque dépasse le seuil.</translation>
    </message>
    <message>
        <source>Highest journalist risk</source>
        <translation>Risque journaliste maximal</translation>
    </message>
    <message>
        <source>The same chance when the attacker only knows the population, not who is in the data.</source>
        <translation>La même probabilité lorsque l&apos;attaquant ne connaît que la population, sans savoir qui figure dans les données.</translation>
    </message>
    <message>
        <source>Marketer risk</source>
        <translation>Risque marketeur</translation>
    </message>
    <message>
        <source>Which part of all records an attacker would get right on average who links the whole table.</source>
        <translation>Part de tous les enregistrements qu&apos;un attaquant identifierait correctement en moyenne en recoupant la table entière.</translation>
    </message>
    <message>
        <source>Estimated population uniques</source>
        <translation>Uniques estimés dans la population</translation>
    </message>
    <message>
        <source>Which part of the records is probably unique in the whole population, estimated from the sample.</source>
        <translation>Part des enregistrements probablement uniques dans toute la population, estimée à partir de l&apos;échantillon.</translation>
    </message>
    <message>
        <source>Distinct l</source>
        <translation>l distincte</translation>
    </message>
    <message>
        <source>Each class has at least so many different values of the sensitive attribute.</source>
        <translation>Chaque classe a au moins ce nombre de valeurs différentes de l&apos;attribut sensible.</translation>
    </message>
    <message>
        <source>Entropy l</source>
        <translation>l entropique</translation>
    </message>
    <message>
        <source>Like distinct l, but a value that dominates its class counts for less.</source>
        <translation>Comme l distincte, mais une valeur qui domine sa classe compte moins.</translation>
    </message>
    <message>
        <source>Recursive l</source>
        <translation>l récursive</translation>
    </message>
    <message>
        <source>The largest l for which the most frequent value of no class dominates (with the chosen c).</source>
        <translation>Le plus grand l pour lequel la valeur la plus fréquente ne domine dans aucune classe (avec le c choisi).</translation>
    </message>
    <message>
        <source>t with equal distance</source>
        <translation>t à distance égale</translation>
    </message>
    <message>
        <source>How far the worst class lies from the whole table: 0 tells nothing, 1 tells all.</source>
        <translation>Écart entre la pire classe et la table entière : 0 ne révèle rien, 1 révèle tout.</translation>
    </message>
    <message>
        <source>t with ordered distance</source>
        <translation>t à distance ordonnée</translation>
    </message>
    <message>
        <source>The same when neighbouring values count as close to each other.</source>
        <translation>La même valeur lorsque des valeurs voisines comptent comme proches l&apos;une de l&apos;autre.</translation>
    </message>
    <message>
        <source>Records in uniform classes</source>
        <translation>Enregistrements dans des classes uniformes</translation>
    </message>
    <message>
        <source>Records whose sensitive value is known as soon as their class is known.</source>
        <translation>Enregistrements dont la valeur sensible est connue dès que leur classe est connue.</translation>
    </message>
    <message>
        <source>Class sizes in the population are taken as size in the data divided by the sampling fraction.</source>
        <translation>La taille des classes dans la population est prise égale à leur taille dans les données divisée par la fraction de sondage.</translation>
    </message>
    <message>
        <source>No model could be fitted to the class sizes.</source>
        <translation>Aucun modèle n&apos;a pu être ajusté aux tailles des classes.</translation>
    </message>
    <message>
        <source>By Pitman&apos;s model, chosen because the sampling fraction is at most 10 %.</source>
        <translation>Selon le modèle de Pitman, choisi parce que la fraction de sondage est d&apos;au plus 10 %.</translation>
    </message>
    <message>
        <source>By the model of Zayatz.</source>
        <translation>Selon le modèle de Zayatz.</translation>
    </message>
    <message>
        <source>Sizes of the classes</source>
        <translation>Tailles des classes</translation>
    </message>
    <message>
        <source>Class size</source>
        <translation>Taille de la classe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Combinations of columns, most dangerous first</source>
        <translation>Combinaisons de colonnes, les plus dangereuses d&apos;abord</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Nombre de colonnes</translation>
    </message>
    <message>
        <source>Distinction</source>
        <translation>Distinction</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <source>Smallest class</source>
        <translation>Plus petite classe</translation>
    </message>
    <message>
        <source>%1 l-diversity of &quot;%2&quot; is %3, below %4</source>
        <translation>la l-diversité %1 de « %2 » est de %3, en dessous de %4</translation>
    </message>
    <message>
        <source>t of &quot;%1&quot; is %2, above %3</source>
        <translation>t de « %1 » est de %2, au-dessus de %3</translation>
    </message>
    <message>
        <source>No dataset version was given. Choose the data to measure.</source>
        <translation>Aucune version de jeu de données n&apos;a été fournie. Choisir les données à mesurer.</translation>
    </message>
    <message>
        <source>No quasi-identifier was chosen. Name at least one column.</source>
        <translation>Aucun quasi-identifiant n&apos;a été choisi. Indiquer au moins une colonne.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; was named more than once. A column is either a quasi-identifier or a sensitive attribute.</source>
        <translation>La colonne « %1 » a été nommée plus d&apos;une fois. Une colonne est soit un quasi-identifiant, soit un attribut sensible.</translation>
    </message>
    <message>
        <source>The table has no rows, so nothing can be measured.</source>
        <translation>La table n&apos;a pas de lignes, rien ne peut donc être mesuré.</translation>
    </message>
    <message>
        <source>the smallest class has %1 records, fewer than %2</source>
        <translation>la plus petite classe compte %1 enregistrements, moins que %2</translation>
    </message>
    <message>
        <source>%1 of the records are unique, more than %2</source>
        <translation>%1 des enregistrements sont uniques, plus que %2</translation>
    </message>
    <message>
        <source>%1 of the records have a risk above %2</source>
        <translation>%1 des enregistrements ont un risque supérieur à %2</translation>
    </message>
    <message>
        <source>Every class has at least %1 records (k = %1), and all other limits hold.</source>
        <translation>Chaque classe compte au moins %1 enregistrements (k = %1), et toutes les autres limites sont respectées.</translation>
    </message>
    <message>
        <source>Not within the limits: %1.</source>
        <translation>Hors des limites : %1.</translation>
    </message>
    <message>
        <source>equal: all values are equally far apart. ordered: neighbouring numbers are closer than distant ones. hierarchical: values of the same branch of the hierarchy are closer.</source>
        <translation>equal : toutes les valeurs sont également éloignées. ordered : des nombres voisins sont plus proches que des nombres distants. hierarchical : les valeurs d&apos;une même branche de la hiérarchie sont plus proches.</translation>
    </message>
    <message>
        <source>Hierarchy for t-closeness</source>
        <translation>Hiérarchie pour la t-proximité</translation>
    </message>
    <message>
        <source>Only for the hierarchical distance: one line per value of the sensitive attribute, with its names from the value up to the root, separated by &apos;;&apos;.</source>
        <translation>Uniquement pour la distance hiérarchique : une ligne par valeur de l&apos;attribut sensible, avec ses noms depuis la valeur jusqu&apos;à la racine, séparés par « ; ».</translation>
    </message>
    <message>
        <source>Population uniques by Pitman</source>
        <translation>Uniques dans la population selon Pitman</translation>
    </message>
    <message>
        <source>The same estimate by Pitman&apos;s sampling formula.</source>
        <translation>La même estimation par la formule d&apos;échantillonnage de Pitman.</translation>
    </message>
    <message>
        <source>Population uniques by Zayatz</source>
        <translation>Uniques dans la population selon Zayatz</translation>
    </message>
    <message>
        <source>The same estimate by the model of Zayatz.</source>
        <translation>La même estimation par le modèle de Zayatz.</translation>
    </message>
    <message>
        <source>Population uniques by slide negative binomial</source>
        <translation>Uniques dans la population selon la loi binomiale négative glissante</translation>
    </message>
    <message>
        <source>The same estimate by the slide negative binomial model.</source>
        <translation>La même estimation par le modèle binomial négatif glissant (slide negative binomial).</translation>
    </message>
    <message>
        <source>t with hierarchical distance</source>
        <translation>t avec distance hiérarchique</translation>
    </message>
    <message>
        <source>The same when values of one branch of the hierarchy count as close to each other.</source>
        <translation>Identique, mais les valeurs d&apos;une même branche de la hiérarchie comptent comme proches les unes des autres.</translation>
    </message>
    <message>
        <source>The model could not be fitted to the class sizes.</source>
        <translation>Le modèle n&apos;a pas pu être ajusté aux tailles des classes.</translation>
    </message>
    <message>
        <source>The hierarchical distance needs a hierarchy of the sensitive attribute.</source>
        <translation>La distance hiérarchique requiert une hiérarchie de l&apos;attribut sensible.</translation>
    </message>
    <message>
        <source>the smallest class has a single record, fewer than %1</source>
        <translation>la plus petite classe compte un seul enregistrement, moins de %1</translation>
    </message>
    <message>
        <source>Mark of suppressed records</source>
        <translation>Marque des enregistrements supprimés</translation>
    </message>
    <message>
        <source>A record with this text in all quasi-identifiers was suppressed before release: it stands in no class and counts as part of the population only. Empty: no record is taken as suppressed.</source>
        <translation>Un enregistrement qui porte ce texte dans tous les quasi-identifiants a été supprimé avant la diffusion : il n&apos;est dans aucune classe et ne compte que dans la population. Vide : aucun enregistrement n&apos;est tenu pour supprimé.</translation>
    </message>
    <message>
        <source>Suppressed records</source>
        <translation>Enregistrements supprimés</translation>
    </message>
    <message>
        <source>Records whose quasi-identifiers were all taken out. They are in no class.</source>
        <translation>Enregistrements dont tous les quasi-identifiants ont été retirés. Ils ne sont dans aucune classe.</translation>
    </message>
    <message>
        <source>Greatest likelihood inside of the model&apos;s range, at theta = %1 and alpha = %2.</source>
        <translation>Vraisemblance maximale dans le domaine du modèle, pour thêta = %1 et alpha = %2.</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>Identity and format of the model&apos;s files</source>
        <translation>Identité et format des fichiers du modèle</translation>
    </message>
    <message>
        <source>Tells by content what each file is, takes its digest, checks the structure of the formats it knows, reads the code of TorchScript without running it, and looks for a signature beside it. Nothing is loaded.</source>
        <translation>Détermine par le contenu ce qu&apos;est chaque fichier, calcule son empreinte, contrôle la structure des formats connus, lit le code TorchScript sans l&apos;exécuter et cherche une signature à côté. Rien n&apos;est chargé.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model version whose files are looked at.</source>
        <translation>La version du modèle dont les fichiers sont examinés.</translation>
    </message>
    <message>
        <source>Signature required</source>
        <translation>Signature exigée</translation>
    </message>
    <message>
        <source>A file without a signature beside it is a failure.</source>
        <translation>Un fichier sans signature à ses côtés est un échec.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>How many files were looked at.</source>
        <translation>Nombre de fichiers examinés.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How large they are together.</source>
        <translation>Leur taille totale.</translation>
    </message>
    <message>
        <source>Files that can run code</source>
        <translation>Fichiers qui peuvent exécuter du code</translation>
    </message>
    <message>
        <source>Opening such a file with its usual program can run what somebody put into it.</source>
        <translation>Ouvrir un tel fichier avec son programme habituel peut exécuter ce que quelqu&apos;un y a placé.</translation>
    </message>
    <message>
        <source>Files that break their format</source>
        <translation>Fichiers qui enfreignent leur format</translation>
    </message>
    <message>
        <source>Such a file is damaged, or was made to confuse readers.</source>
        <translation>Un tel fichier est endommagé, ou a été conçu pour tromper les programmes de lecture.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>How many numbers the weights consist of, where the format tells.</source>
        <translation>Nombre de valeurs qui composent les poids, lorsque le format l&apos;indique.</translation>
    </message>
    <message>
        <source>Files with a signature beside them</source>
        <translation>Fichiers accompagnés d&apos;une signature</translation>
    </message>
    <message>
        <source>The name promises %1, the content is %2.</source>
        <translation>Le nom promet %1, le contenu est %2.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The model version has no file on this machine. Say where it lies and run the check again.</source>
        <translation>La version du modèle n&apos;a pas de fichier sur cette machine. Indiquer où il se trouve et relancer le contrôle.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Le contrôle a été annulé.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>%1 is a %2, which can carry code.</source>
        <translation>%1 est de type %2, qui peut contenir du code.</translation>
    </message>
    <message>
        <source>%1 is of a format (%2) whose structure is not checked here.</source>
        <translation>%1 est d&apos;un format (%2) dont la structure n&apos;est pas contrôlée ici.</translation>
    </message>
    <message>
        <source>The signature of %1 was not verified.</source>
        <translation>La signature de %1 n&apos;a pas été vérifiée.</translation>
    </message>
    <message>
        <source>%1: there is no signature beside it.</source>
        <translation>%1 : aucune signature n&apos;accompagne le fichier.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>All files are whole and hold no code that a model does not need.</source>
        <translation>Tous les fichiers sont complets et ne contiennent aucun code dont un modèle n&apos;a pas besoin.</translation>
    </message>
    <message>
        <source>Fails when a file breaks its format, is another format than its name promises, holds code that no model needs, or has a model signature beside it that was made for other content or not with &quot;public_key&quot;; with &quot;require_signature&quot; also when there is no signature. Passes when every file is of a format without code and whole, or TorchScript whose operators are all allowed. Inconclusive for formats that can carry code and are not looked into here, for unknown formats, and for required signatures that are there but were not verified.</source>
        <translation>Échec lorsqu&apos;un fichier enfreint son format, est d&apos;un autre format que celui que promet son nom, contient du code dont aucun modèle n&apos;a besoin, ou est accompagné d&apos;une signature de modèle faite pour un autre contenu ou sans « public_key » ; avec « require_signature », également en l&apos;absence de signature. Réussite lorsque chaque fichier est complet et d&apos;un format sans code, ou est un TorchScript dont tous les opérateurs sont admis. Non concluant pour les formats qui peuvent contenir du code et ne sont pas examinés ici, pour les formats inconnus et pour les signatures exigées qui sont présentes mais n&apos;ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>Public key of the signer</source>
        <translation>Clé publique du signataire</translation>
    </message>
    <message>
        <source>PEM text of an elliptic curve key. Model signatures (OpenSSF Model Signing) beside the files are verified with it; empty: only what they say is compared.</source>
        <translation>Texte PEM d&apos;une clé à courbe elliptique. Les signatures de modèle (OpenSSF Model Signing) accompagnant les fichiers sont vérifiées avec elle ; vide : seul ce qu&apos;elles indiquent est comparé.</translation>
    </message>
    <message>
        <source>Valid or not; the table says how each was found.</source>
        <translation>Valide ou non ; le tableau indique l&apos;état constaté de chacune.</translation>
    </message>
    <message>
        <source>Files with a verified signature</source>
        <translation>Fichiers avec une signature vérifiée</translation>
    </message>
    <message>
        <source>The signature was made with the given key and names exactly this content.</source>
        <translation>La signature a été faite avec la clé indiquée et nomme exactement ce contenu.</translation>
    </message>
    <message>
        <source>%1: signature %2.</source>
        <translation>%1 : signature %2.</translation>
    </message>
</context>
<context>
    <name>ImpactTexts</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>OpenLineage events (.json, .ndjson, folder)</source>
        <translation>Événements OpenLineage (.json, .ndjson, dossier)</translation>
    </message>
    <message>
        <source>dbt manifest (manifest.json)</source>
        <translation>Manifeste dbt (manifest.json)</translation>
    </message>
    <message>
        <source>MLflow (mlruns folder, mlflow.db, REST answers)</source>
        <translation>MLflow (dossier mlruns, mlflow.db, réponses REST)</translation>
    </message>
    <message>
        <source>DVC (folder with dvc.yaml)</source>
        <translation>DVC (dossier avec dvc.yaml)</translation>
    </message>
    <message>
        <source>DataHub metadata (MCE, MCP)</source>
        <translation>Métadonnées DataHub (MCE, MCP)</translation>
    </message>
    <message>
        <source>OpenMetadata entities</source>
        <translation>Entités OpenMetadata</translation>
    </message>
    <message>
        <source>W3C PROV (PROV-JSON)</source>
        <translation>W3C PROV (PROV-JSON)</translation>
    </message>
    <message>
        <source>Apache Atlas entities</source>
        <translation>Entités Apache Atlas</translation>
    </message>
    <message>
        <source>Hugging Face card (README.md)</source>
        <translation>Fiche Hugging Face (README.md)</translation>
    </message>
    <message>
        <source>List of edges (CSV)</source>
        <translation>Liste d&apos;arêtes (CSV)</translation>
    </message>
    <message>
        <source>Graphviz drawing (DOT)</source>
        <translation>Dessin Graphviz (DOT)</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>datasets</source>
        <translation>jeux de données</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>edges between jobs and data</source>
        <translation>arêtes entre tâches et données</translation>
    </message>
    <message>
        <source>edges between columns</source>
        <translation>arêtes entre colonnes</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>model versions</source>
        <translation>versions de modèle</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>arêtes</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>nœuds</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>autres noms</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
</context>
<context>
    <name>InventoryExportTexts</name>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another place.</source>
        <translation>Impossible d&apos;écrire %1 : %2. Choisir un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>InventoryKinds</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Version du modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Dataset version</source>
        <translation>Version de jeu de données</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
</context>
<context>
    <name>InventoryListExport</name>
    <message numerus="yes">
        <source>%n cell(s) begin like a formula. They are stored as text; keep that type when you edit them.</source>
        <translation>
            <numerusform>%n cellule commence comme une formule. Elle est enregistrée comme texte ; conserver ce type lors d&apos;une modification.</numerusform>
            <numerusform>%n cellules commencent comme une formule. Elles sont enregistrées comme texte ; conserver ce type lors d&apos;une modification.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryPage</name>
    <message>
        <source>Add a system</source>
        <translation>Ajouter un système</translation>
    </message>
    <message>
        <source>A system is what people meet: it has a purpose, an owner, and models inside.</source>
        <translation>Un système est ce à quoi les personnes ont affaire : il a une finalité, un responsable et contient des modèles.</translation>
    </message>
    <message>
        <source>Add a dataset</source>
        <translation>Ajouter un jeu de données</translation>
    </message>
    <message>
        <source>A dataset without a file yet. Importing a file under its name makes a version of it.</source>
        <translation>Un jeu de données encore sans fichier. Importer un fichier sous son nom en crée une version.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>A model without a file yet. Registering a file under its name makes a version of it.</source>
        <translation>Un modèle encore sans fichier. Enregistrer un fichier sous son nom en crée une version.</translation>
    </message>
    <message>
        <source>Add a team or organisation</source>
        <translation>Ajouter une équipe ou une organisation</translation>
    </message>
    <message>
        <source>Who owns, provides or assesses. Of a single person write the role, not the name: names stay in the log for good.</source>
        <translation>Qui est responsable, fournit ou évalue. Pour une personne seule, indiquer le rôle et non le nom : les noms restent définitivement dans le journal.</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Ajouter une finalité</translation>
    </message>
    <message>
        <source>What data or a system is used for, under a short name such as credit-scoring.</source>
        <translation>Ce à quoi servent des données ou un système, sous un nom court tel que credit-scoring.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>Stopped before it began.</source>
        <translation>Arrêté avant de commencer.</translation>
    </message>
    <message>
        <source>The job ended with a defect: %1</source>
        <translation>Le travail s&apos;est terminé sur un défaut : %1</translation>
    </message>
    <message>
        <source>The job ended with an unknown defect.</source>
        <translation>Le travail s&apos;est terminé sur un défaut inconnu.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON document has %1 bytes; at most %2 are read.</source>
        <translation>Le document JSON a %1 octets ; au plus %2 sont lus.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce n&apos;est pas du JSON valide : %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: garbage at the end.</source>
        <translation>Ce n&apos;est pas du JSON valide : contenu superflu à la fin.</translation>
    </message>
    <message>
        <source>A key stands twice in one object; it is not clear which one counts.</source>
        <translation>Une clé figure deux fois dans un objet ; on ne sait pas laquelle compte.</translation>
    </message>
</context>
<context>
    <name>JsonLinesReader</name>
    <message>
        <source>the value of &quot;%1&quot; is not of the type that was asked for</source>
        <translation>la valeur de « %1 » n&apos;est pas du type demandé</translation>
    </message>
    <message>
        <source>there are more than %1 different keys</source>
        <translation>il y a plus de %1 clés différentes</translation>
    </message>
    <message>
        <source>A type is given for the column &quot;%1&quot;, which does not occur.</source>
        <translation>Un type est indiqué pour la colonne « %1 », qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>column %1 is text: it holds numbers that cannot be kept exactly</source>
        <translation>la colonne %1 est du texte : elle contient des nombres qui ne peuvent pas être conservés exactement</translation>
    </message>
    <message>
        <source>byte 0x%1 is not valid UTF-8</source>
        <translation>l&apos;octet 0x%1 n&apos;est pas de l&apos;UTF-8 valide</translation>
    </message>
</context>
<context>
    <name>JsonRecordSource</name>
    <message>
        <source>%1 cannot be read as JSON: %2.</source>
        <translation>%1 ne peut pas être lu comme JSON : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: a record is longer than %2 bytes.</source>
        <translation>%1 ne peut pas être lu : un enregistrement dépasse %2 octets.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is encoded in UTF-16; save it as UTF-8</source>
        <translation>il est encodé en UTF-16 ; l&apos;enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il ne contient rien</translation>
    </message>
    <message>
        <source>there is more after the array</source>
        <translation>le tableau est suivi d&apos;autre contenu</translation>
    </message>
    <message>
        <source>the array is not closed</source>
        <translation>le tableau n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a comma or the end of the array is expected here</source>
        <translation>une virgule ou la fin du tableau est attendue ici</translation>
    </message>
    <message>
        <source>an array of objects is expected, and this is not an object</source>
        <translation>un tableau d&apos;objets est attendu, et ceci n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>the object that begins here is not closed</source>
        <translation>l&apos;objet qui commence ici n&apos;est pas fermé</translation>
    </message>
</context>
<context>
    <name>JsonRow</name>
    <message>
        <source>a row has to be a JSON object</source>
        <translation>une ligne doit être un objet JSON</translation>
    </message>
    <message>
        <source>there is more after the object</source>
        <translation>l&apos;objet est suivi d&apos;autre contenu</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation>la clé « %1 » figure deux fois</translation>
    </message>
    <message>
        <source>objects are nested deeper than %1 levels</source>
        <translation>des objets sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a key in quotes is expected here</source>
        <translation>une clé entre guillemets est attendue ici</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>un deux-points est attendu ici</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>une valeur est attendue ici</translation>
    </message>
    <message>
        <source>a comma or a closing brace is expected here</source>
        <translation>une virgule ou une accolade fermante est attendue ici</translation>
    </message>
    <message>
        <source>%1 is an array, which has no place in a table</source>
        <translation>%1 est un tableau, qui n&apos;a pas sa place dans une table</translation>
    </message>
    <message>
        <source>this is not a JSON value</source>
        <translation>ce n&apos;est pas une valeur JSON</translation>
    </message>
    <message>
        <source>a string is not closed</source>
        <translation>une chaîne n&apos;est pas fermée</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>un caractère de contrôle se trouve dans une chaîne</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected here</source>
        <translation>quatre chiffres hexadécimaux sont attendus ici</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation>une moitié de paire de substitution (surrogate) se trouve seule</translation>
    </message>
    <message>
        <source>this escape is not known</source>
        <translation>cette séquence d&apos;échappement n&apos;est pas connue</translation>
    </message>
</context>
<context>
    <name>KeyCustody</name>
    <message>
        <source>The folder of the key file %1 cannot be made.</source>
        <translation>Le dossier du fichier de clé %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The signing key of this workspace is not on this machine (%1). You can read and write, but not sign checkpoints.</source>
        <translation>La clé de signature de cet espace de travail n&apos;est pas sur cette machine (%1). La lecture et l&apos;écriture sont possibles, mais pas la signature de points de contrôle.</translation>
    </message>
    <message>
        <source>The key file %1 could not be read: %2.</source>
        <translation>Le fichier de clé %1 n&apos;a pas pu être lu : %2.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>This key has signed the log before. Make a new key for the rotation.</source>
        <translation>Cette clé a déjà signé le journal. Créer une nouvelle clé pour le remplacement.</translation>
    </message>
    <message>
        <source>The new key would start before the present one. Check the clock of this computer.</source>
        <translation>La nouvelle clé prendrait effet avant la clé actuelle. Vérifier l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The stored list of signing keys is damaged. Restore it from a backup.</source>
        <translation>La liste enregistrée des clés de signature est endommagée. La restaurer à partir d&apos;une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>LabelRuleTexts</name>
    <message>
        <source>%1 is used for &quot;%2&quot;, for which its data may not be used.</source>
        <translation>%1 sert à « %2 », à quoi ses données ne peuvent pas servir.</translation>
    </message>
    <message>
        <source>%1 is kept until %2, its data has to be erased by %3.</source>
        <translation>%1 est conservé jusqu’au %2, ses données doivent être effacées avant le %3.</translation>
    </message>
    <message>
        <source>%1 is declared %2, its data is %3.</source>
        <translation>%1 est déclaré %2, ses données sont %3.</translation>
    </message>
    <message>
        <source>%1 lies in the region &quot;%2&quot;, where personal data of the category &quot;%3&quot; may not be.</source>
        <translation>%1 se trouve dans la région « %2 », où les données personnelles de la catégorie « %3 » ne peuvent pas être.</translation>
    </message>
    <message>
        <source>%1 joins data whose purposes exclude each other: nothing is left that all of it may be used for.</source>
        <translation>%1 réunit des données dont les finalités s’excluent : il ne reste rien à quoi toutes puissent servir.</translation>
    </message>
    <message>
        <source>The label was given to the node itself.</source>
        <translation>L’étiquette a été donnée au nœud lui-même.</translation>
    </message>
    <message>
        <source>The label comes this way: %1.</source>
        <translation>L’étiquette vient par ce chemin : %1.</translation>
    </message>
    <message>
        <source>The step %1 (%2) names no evidence, so it does not count.</source>
        <translation>L’étape %1 (%2) ne nomme pas de preuve, elle ne compte donc pas.</translation>
    </message>
    <message>
        <source>The step %1 (%2) does not count: its evidence %3 is &quot;%4&quot;.</source>
        <translation>L’étape %1 (%2) ne compte pas : sa preuve %3 est « %4 ».</translation>
    </message>
    <message>
        <source>Labels along the lineage</source>
        <translation>Étiquettes le long de la traçabilité</translation>
    </message>
    <message>
        <source>Stop the use, get consent for it, or prove with a finding that a step on the way makes the data harmless.</source>
        <translation>Cessez cet usage, obtenez un consentement, ou prouvez par un constat qu’une étape du chemin rend les données inoffensives.</translation>
    </message>
    <message>
        <source>Labels were given to %1, which is not in the lineage, so nothing follows from them.</source>
        <translation>Des étiquettes ont été données à %1, qui n’est pas dans la traçabilité : il n’en découle rien.</translation>
    </message>
    <message>
        <source>Import its lineage, or clear the labels.</source>
        <translation>Importez sa traçabilité, ou retirez les étiquettes.</translation>
    </message>
    <message>
        <source>No node of the lineage has labels, so there is nothing to judge.</source>
        <translation>Aucun nœud de la traçabilité n’a d’étiquettes : il n’y a rien à juger.</translation>
    </message>
    <message>
        <source>Nothing in the lineage is used against its labels.</source>
        <translation>Rien dans la traçabilité n’est utilisé contre ses étiquettes.</translation>
    </message>
    <message>
        <source>Give labels to the sources with &quot;lineage label set&quot;.</source>
        <translation>Donnez des étiquettes aux sources avec « lineage label set ».</translation>
    </message>
</context>
<context>
    <name>LabelTexts</name>
    <message>
        <source>A label of the lineage cannot be understood. It may come from a newer version of Hallmarker.</source>
        <translation>Une étiquette de la traçabilité est incompréhensible. Elle vient peut-être d’une version plus récente de Hallmarker.</translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>catégorie particulière</translation>
    </message>
    <message>
        <source>no persons</source>
        <translation>aucune personne</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>agrégé</translation>
    </message>
    <message>
        <source>pseudonymous</source>
        <translation>pseudonyme</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalité</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>conservation</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classification</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>purposes exclude each other</source>
        <translation>finalités incompatibles</translation>
    </message>
</context>
<context>
    <name>LegalHoldTexts</name>
    <message>
        <source>A hold covers something: name assets or categories.</source>
        <translation>Un gel couvre quelque chose : indiquer des actifs ou des catégories.</translation>
    </message>
</context>
<context>
    <name>LicenceMessageTexts</name>
    <message>
        <source>name the authors</source>
        <translation>nommer les auteurs</translation>
    </message>
    <message>
        <source>hand on the licence and its notices</source>
        <translation>transmettre la licence et ses mentions</translation>
    </message>
    <message>
        <source>say what was changed</source>
        <translation>dire ce qui a été modifié</translation>
    </message>
    <message>
        <source>release under the same terms</source>
        <translation>publier sous les mêmes conditions</translation>
    </message>
    <message>
        <source>release changed files under the same terms</source>
        <translation>publier les fichiers modifiés sous les mêmes conditions</translation>
    </message>
    <message>
        <source>release databases made from it under the same terms</source>
        <translation>publier sous les mêmes conditions les bases de données qui en sont tirées</translation>
    </message>
    <message>
        <source>give the sources to users over a network</source>
        <translation>donner les sources aux utilisateurs en réseau</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <translation>pas d’usage commercial</translation>
    </message>
    <message>
        <source>no release of changed versions</source>
        <translation>pas de publication de versions modifiées</translation>
    </message>
    <message>
        <source>no release at all</source>
        <translation>aucune publication</translation>
    </message>
    <message>
        <source>keep to the list of excluded uses and hand it on</source>
        <translation>respecter la liste des usages exclus et la transmettre</translation>
    </message>
    <message>
        <source>show the name or mark that it asks for</source>
        <translation>afficher le nom ou la marque exigés</translation>
    </message>
    <message>
        <source>get another licence beyond its limit of users or revenue</source>
        <translation>obtenir une autre licence au-delà de sa limite d’utilisateurs ou de revenus</translation>
    </message>
    <message>
        <source>do not train other models with its output</source>
        <translation>ne pas entraîner d’autres modèles avec ses sorties</translation>
    </message>
    <message>
        <source>accept its terms</source>
        <translation>accepter ses conditions</translation>
    </message>
    <message>
        <source>%1 is under %2: %3.</source>
        <translation>%1 est sous %2 : %3.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) cannot be kept in one work: %5.</source>
        <translation>%1 (%2) et %3 (%4) ne peuvent être respectées dans une même œuvre : %5.</translation>
    </message>
    <message>
        <source>%1 is released under %2, %3 (%4) does not allow that: %5.</source>
        <translation>%1 est publié sous %2, %3 (%4) ne le permet pas : %5.</translation>
    </message>
    <message>
        <source>%1 declares %2 but is made from %3 (%4): %5.</source>
        <translation>%1 déclare %2 mais provient de %3 (%4) : %5.</translation>
    </message>
    <message>
        <source>A model was trained with output of %1 (%2): %3.</source>
        <translation>Un modèle a été entraîné avec des sorties de %1 (%2) : %3.</translation>
    </message>
    <message>
        <source>The way: %1.</source>
        <translation>Le chemin : %1.</translation>
    </message>
    <message>
        <source>Whether a licence reaches a trained model is not settled in law; it is told here as if it did.</source>
        <translation>Le droit n’a pas tranché si une licence atteint un modèle entraîné ; on fait ici comme si c’était le cas.</translation>
    </message>
    <message>
        <source>The licence of %1 is not known. Record it with &quot;lineage label set --licence&quot;.</source>
        <translation>La licence de %1 n’est pas connue. Enregistrez-la avec « lineage label set --licence ».</translation>
    </message>
    <message>
        <source>%1 says &quot;%2&quot;, which is no licence. Find out its terms and record them.</source>
        <translation>%1 dit « %2 », ce qui n’est pas une licence. Trouvez ses conditions et enregistrez-les.</translation>
    </message>
    <message>
        <source>%1 is under &quot;%2&quot;, which is not in the table of licences. Add it to your folder of licences.</source>
        <translation>%1 est sous « %2 », absente du tableau des licences. Ajoutez-la à votre dossier de licences.</translation>
    </message>
    <message>
        <source>The licence of %1 cannot be read. %2</source>
        <translation>La licence de %1 est illisible. %2</translation>
    </message>
</context>
<context>
    <name>LicenceReviewTexts</name>
    <message>
        <source>There is no use &quot;%1&quot; in the policy of licences. Use one of: %2</source>
        <translation>Les règles de licence ne connaissent pas l’usage « %1 ». Choisissez parmi : %2</translation>
    </message>
    <message>
        <source>What is to be released is not in the graph.</source>
        <translation>Ce qui doit être publié n’est pas dans le graphe.</translation>
    </message>
</context>
<context>
    <name>LicenceRuleTexts</name>
    <message>
        <source>&quot;lineage_licences&quot; is a list of releases.</source>
        <translation>« lineage_licences » est une liste de publications.</translation>
    </message>
    <message>
        <source>What is to be released is missing: release: {kind: model, space: ..., name: ...}.</source>
        <translation>Il manque ce qui doit être publié : release: {kind: model, space: ..., name: ...}.</translation>
    </message>
    <message>
        <source>Licences along the lineage</source>
        <translation>Licences le long de la traçabilité</translation>
    </message>
    <message>
        <source>Leave it out, get another licence, or change the use.</source>
        <translation>Retirez-le, obtenez une autre licence, ou changez l’usage.</translation>
    </message>
    <message>
        <source>Find out the licence and record it.</source>
        <translation>Trouvez la licence et enregistrez-la.</translation>
    </message>
    <message>
        <source>The licences of everything %1 is made from allow this use.</source>
        <translation>Les licences de tout ce dont %1 est fait permettent cet usage.</translation>
    </message>
    <message>
        <source>%1 is not in the lineage, so its licences cannot be judged.</source>
        <translation>%1 n’est pas dans la traçabilité, ses licences ne peuvent donc pas être jugées.</translation>
    </message>
    <message>
        <source>Import its lineage, or correct the name in the policy.</source>
        <translation>Importez sa traçabilité, ou corrigez le nom dans les règles.</translation>
    </message>
</context>
<context>
    <name>LicenceTexts</name>
    <message>
        <source>&quot;%1&quot; is no term of a licence. Use one of: %2</source>
        <translation>« %1 » n’est pas une condition de licence. Choisissez parmi : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that a use does. Use one of: commercial, distribute, adapt, serve</source>
        <translation>« %1 » n’est rien que fasse un usage. Choisissez parmi : commercial, distribute, adapt, serve</translation>
    </message>
    <message>
        <source>The folder of licences does not exist. Check its path.</source>
        <translation>Le dossier des licences n’existe pas. Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>A share-alike term needs &quot;share_alike_under&quot;, and the other way round.</source>
        <translation>Une condition de partage à l’identique exige « share_alike_under », et inversement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice in this file.</source>
        <translation>« %1 » figure deux fois dans ce fichier.</translation>
    </message>
    <message>
        <source>The licence &quot;%1&quot; names &quot;%2&quot;, which is no id in the table of licences. Add it or correct the name.</source>
        <translation>La licence « %1 » nomme « %2 », qui n’est pas un identifiant du tableau des licences. Ajoutez-le ou corrigez le nom.</translation>
    </message>
</context>
<context>
    <name>LineageExportsTexts</name>
    <message>
        <source>Lineage is not written as &quot;%1&quot;; the formats are %2.</source>
        <translation>La traçabilité n&apos;est pas écrite en « %1 » ; les formats sont %2.</translation>
    </message>
</context>
<context>
    <name>LineageFormatsTexts</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n’y a ni fichier ni dossier %1.</translation>
    </message>
    <message>
        <source>%1 looks like none of the formats %2. Name one with --from.</source>
        <translation>%1 ne ressemble à aucun des formats %2. Nommez-en un avec --from.</translation>
    </message>
    <message>
        <source>Lineage is not read from &quot;%1&quot;; the formats are %2.</source>
        <translation>La traçabilité n’est pas lue depuis « %1 » ; les formats sont %2.</translation>
    </message>
</context>
<context>
    <name>LineageReportTexts</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What the lineage holds</source>
        <translation>Ce que contient la traçabilité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 edges, told by %2 events; each event has an entry in the log. %n nodes are stale.</source>
        <translation>
            <numerusform>%1 arêtes, issues de %2 événements ; chaque événement a une entrée dans le journal. %n nœud est périmé.</numerusform>
            <numerusform>%1 arêtes, issues de %2 événements ; chaque événement a une entrée dans le journal. %n nœuds sont périmés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log has %1 entries at the time of this report.</source>
        <translation>Le journal compte %1 entrées au moment de ce rapport.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Nothing is used against the labels of its data, as far as labels were given.</source>
        <translation>Rien n&apos;est utilisé contre les marques de ses données, pour autant que des marques ont été données.</translation>
    </message>
    <message>
        <source>Uses against the labels of the data</source>
        <translation>Utilisations contraires aux marques des données</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>The label comes this way</source>
        <translation>Chemin de la marque</translation>
    </message>
    <message>
        <source>Personal data and where it goes</source>
        <translation>Données personnelles et leur destination</translation>
    </message>
    <message>
        <source>No column is marked as personal data, by a tag or by a label.</source>
        <translation>Aucune colonne n&apos;est signalée comme donnée personnelle, ni par une étiquette ni par une marque.</translation>
    </message>
    <message>
        <source>Columns with personal data</source>
        <translation>Colonnes avec données personnelles</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Signalée par</translation>
    </message>
    <message>
        <source>Columns computed from it</source>
        <translation>Colonnes calculées à partir d&apos;elle</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Atteint</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>What an erasure request reaches</source>
        <translation>Ce qu&apos;atteint une demande d&apos;effacement</translation>
    </message>
    <message>
        <source>No dataset is said to hold personal data, so nothing can be planned.</source>
        <translation>Aucun jeu de données n&apos;est dit contenir des données personnelles ; rien ne peut être planifié.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Reached from %1</source>
        <translation>Atteint depuis %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Atteint par</translation>
    </message>
    <message>
        <source>By its labels it holds no personal data.</source>
        <translation>D&apos;après ses marques, il ne contient pas de données personnelles.</translation>
    </message>
    <message>
        <source>Stopped from %1 to %2: %3.</source>
        <translation>Arrêté de %1 à %2 : %3.</translation>
    </message>
    <message>
        <source>What nobody has looked at</source>
        <translation>Ce que personne n&apos;a regardé</translation>
    </message>
    <message>
        <source>Sources without a label</source>
        <translation>Sources sans marque</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Every source of the lineage has a label.</source>
        <translation>Chaque source de la traçabilité a une marque.</translation>
    </message>
    <message>
        <source>These sources have no label. What is made from them counts as harmless until somebody says otherwise.</source>
        <translation>Ces sources n&apos;ont pas de marque. Ce qui en est fait passe pour anodin jusqu&apos;à avis contraire.</translation>
    </message>
    <message>
        <source>%1 to %2: %3, without evidence that holds.</source>
        <translation>%1 vers %2 : %3, sans élément de preuve valable.</translation>
    </message>
    <message>
        <source>Steps that claim to protect data and do not count</source>
        <translation>Étapes censées protéger les données et qui ne comptent pas</translation>
    </message>
    <message>
        <source>Lineage audit report</source>
        <translation>Rapport d&apos;audit de la traçabilité</translation>
    </message>
    <message>
        <source>Workspace %1, as of %2</source>
        <translation>Espace de travail %1, au %2</translation>
    </message>
</context>
<context>
    <name>LineageSnapshotTexts</name>
    <message>
        <source>&quot;%1&quot; is no version of a dataset or model, and no node of the lineage.</source>
        <translation>« %1 » n&apos;est ni une version d&apos;un jeu de données ou d&apos;un modèle, ni un nœud de la traçabilité.</translation>
    </message>
</context>
<context>
    <name>LineageSourceTexts</name>
    <message>
        <source>This program does not know the lineage of the workspace, so nothing can be followed. Install it again.</source>
        <translation>Ce programme ne connaît pas la traçabilité de l&apos;espace de travail, rien ne peut donc être suivi. Réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>ListImportTexts</name>
    <message>
        <source>%1 has no column &quot;name&quot;. Its columns are: %2.</source>
        <translation>%1 n&apos;a pas de colonne « name ». Ses colonnes sont : %2.</translation>
    </message>
    <message>
        <source>Row %1 of %2 cannot be imported: %3 Nothing was written.</source>
        <translation>La ligne %1 de %2 ne peut pas être importée : %3 Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation>elle n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice.</source>
        <translation>le nom « %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>there are %1 entries named &quot;%2&quot;.</source>
        <translation>il y a %1 entrées nommées « %2 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column &quot;%2&quot; is none of: %3.</source>
        <translation>« %1 » dans la colonne « %2 » ne fait pas partie de : %3.</translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model versions</source>
        <translation>Versions de modèles</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Dataset versions</source>
        <translation>Versions de jeux de données</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
</context>
<context>
    <name>ListedFindingsTexts</name>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
</context>
<context>
    <name>LocatorTexts</name>
    <message>
        <source>%1 has no files. Only dataset and model versions have some.</source>
        <translation>%1 n&apos;a pas de fichiers. Seules les versions de jeux de données et de modèles en ont.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; of %2 is not at %3. Put it back, or tell where it is now.</source>
        <translation>Le fichier « %1 » de %2 n&apos;est pas à l&apos;emplacement %3. L&apos;y remettre, ou indiquer où il est à présent.</translation>
    </message>
    <message>
        <source>The files of %1 are others than those that were last seen, and the workspace was opened for reading only, so this cannot be written down. Open it for writing.</source>
        <translation>Les fichiers de %1 sont différents de ceux vus en dernier lieu, et l&apos;espace de travail a été ouvert en lecture seule ; cela ne peut donc pas être consigné. L&apos;ouvrir en écriture.</translation>
    </message>
    <message>
        <source>%1 is being changed by somebody else. Try again.</source>
        <translation>%1 est en cours de modification par quelqu&apos;un d&apos;autre. Réessayer.</translation>
    </message>
    <message>
        <source>Looking at the files was stopped.</source>
        <translation>L&apos;examen des fichiers a été arrêté.</translation>
    </message>
    <message>
        <source>Looking at the files of %1</source>
        <translation>Examen des fichiers de %1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 has no file in the role &quot;%2&quot;.</source>
        <translation>%1 n&apos;a pas de fichier dans le rôle « %2 ».</translation>
    </message>
    <message>
        <source>%1 holds other bytes than %2: its digest begins with %3, the registered one with %4. %2 stays as it is; import the file as a new version.</source>
        <translation>%1 contient d&apos;autres octets que %2 : son empreinte commence par %3, celle enregistrée par %4. %2 reste tel quel ; importer le fichier comme nouvelle version.</translation>
    </message>
</context>
<context>
    <name>LogExporter</name>
    <message>
        <source>The log was not exported because its entries do not give the root of its checkpoint. Verify the log first.</source>
        <translation>Le journal n&apos;a pas été exporté, car ses entrées ne donnent pas la racine de son point de contrôle. Vérifier d&apos;abord le journal.</translation>
    </message>
    <message>
        <source>Two keys of the log have the same id %1; they cannot be exported into one folder.</source>
        <translation>Deux clés du journal ont le même identifiant %1 ; elles ne peuvent pas être exportées dans un même dossier.</translation>
    </message>
    <message>
        <source>The checkpoint carries a signature whose key is not among the keys of the log. Add that key, or export under a checkpoint without it.</source>
        <translation>Le point de contrôle porte une signature dont la clé ne figure pas parmi celles du journal. Ajouter cette clé, ou exporter sous un point de contrôle sans elle.</translation>
    </message>
    <message>
        <source>The checkpoint has no plain Ed25519 signature of the log. Sign the present state of the log and export again.</source>
        <translation>Le point de contrôle n&apos;a pas de simple signature Ed25519 du journal. Signer l&apos;état actuel du journal et exporter à nouveau.</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>Exportation du journal d&apos;audit</translation>
    </message>
    <message>
        <source>The export of the audit log was stopped; nothing of it was kept.</source>
        <translation>L&apos;exportation du journal d&apos;audit a été arrêtée ; rien n&apos;en a été conservé.</translation>
    </message>
</context>
<context>
    <name>LogFolder</name>
    <message>
        <source>%1 is not a folder that can be read.</source>
        <translation>%1 n&apos;est pas un dossier lisible.</translation>
    </message>
    <message>
        <source>%1 must be a folder.</source>
        <translation>%1 doit être un dossier.</translation>
    </message>
    <message>
        <source>The log has more than %1 files and was not read. Raise the limit if that is right.</source>
        <translation>Le journal compte plus de %1 fichiers et n&apos;a pas été lu. Relever la limite si c&apos;est justifié.</translation>
    </message>
    <message>
        <source>%1 is a link or a special file; a log has plain files only.</source>
        <translation>%1 est un lien ou un fichier spécial ; un journal ne comporte que des fichiers ordinaires.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n&apos;a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>The log has more than %1 bytes and was not read to its end. Raise the limit if that is right.</source>
        <translation>Le journal dépasse %1 octets et n&apos;a pas été lu jusqu&apos;au bout. Relever la limite si c&apos;est justifié.</translation>
    </message>
</context>
<context>
    <name>LogVerifier</name>
    <message>
        <source>Verifying the audit log</source>
        <translation>Vérification du journal d&apos;audit</translation>
    </message>
    <message>
        <source>The verification of the audit log was stopped.</source>
        <translation>La vérification du journal d&apos;audit a été arrêtée.</translation>
    </message>
    <message>
        <source>The stored tree of the audit log does not fit its entries. Rebuild the tree from the entries.</source>
        <translation>L&apos;arbre enregistré du journal d&apos;audit ne correspond pas à ses entrées. Reconstruire l&apos;arbre à partir des entrées.</translation>
    </message>
</context>
<context>
    <name>LossReport</name>
    <message>
        <source>%1: everything was written.</source>
        <translation>%1 : tout a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) could not be written in full.</source>
        <translation>
            <numerusform>%1 : %n champ n&apos;a pas pu être écrit en entier.</numerusform>
            <numerusform>%1 : %n champs n&apos;ont pas pu être écrits en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>- left out: %1. %2</source>
        <translation>- omis : %1. %2</translation>
    </message>
    <message>
        <source>- shortened: %1. %2</source>
        <translation>- abrégé : %1. %2</translation>
    </message>
</context>
<context>
    <name>MerkleTree</name>
    <message>
        <source>There is no proof for these numbers: an entry must lie inside the log, and an older log must not be empty nor larger than the newer one.</source>
        <translation>Il n&apos;y a pas de preuve pour ces nombres : une entrée doit se trouver dans le journal, et un journal plus ancien ne doit être ni vide ni plus grand que le plus récent.</translation>
    </message>
    <message>
        <source>The proof does not lead to the root of the log. The entry, the proof or the log was changed.</source>
        <translation>La preuve ne mène pas à la racine du journal. L&apos;entrée, la preuve ou le journal a été modifié.</translation>
    </message>
    <message>
        <source>The stored state of the log does not fit its size. Verify the log and rebuild its index from the entries.</source>
        <translation>L&apos;état enregistré du journal ne correspond pas à sa taille. Vérifier le journal et reconstruire son index à partir des entrées.</translation>
    </message>
</context>
<context>
    <name>MlflowDatabaseTexts</name>
    <message>
        <source>%1 is larger than the %2 bytes that are read.</source>
        <translation>%1 dépasse les %2 octets qui sont lus.</translation>
    </message>
    <message>
        <source>%1 is no database of MLflow: it needs the tables experiments and runs.</source>
        <translation>%1 n&apos;est pas une base de MLflow : il faut les tables experiments et runs.</translation>
    </message>
    <message>
        <source>Reading the table %1</source>
        <translation>Lecture de la table %1</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 is left out: %3.</source>
        <translation>La ligne %1 de la table %2 est omise : %3.</translation>
    </message>
</context>
<context>
    <name>MlflowFileTexts</name>
    <message>
        <source>%1 is a link and is not followed.</source>
        <translation>%1 est un lien et n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;import a été arrêté.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files. Import its experiments one by one.</source>
        <translation>%1 contient plus de %2 fichiers. Importez les expériences une par une.</translation>
    </message>
    <message>
        <source>There is no %1; what it describes is left out.</source>
        <translation>%1 n&apos;existe pas ; ce qu&apos;il décrit est omis.</translation>
    </message>
    <message>
        <source>%1 holds no map; what it describes is left out.</source>
        <translation>%1 ne contient pas de table ; ce qu&apos;il décrit est omis.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 est imbriqué sur plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not a time, a value and a step.</source>
        <translation>La ligne %1 de %2 n&apos;est pas un instant, une valeur et un pas.</translation>
    </message>
    <message>
        <source>Reading experiment %1</source>
        <translation>Lecture de l&apos;expérience %1</translation>
    </message>
    <message>
        <source>The input %1 names no data set and is left out.</source>
        <translation>L&apos;entrée %1 ne nomme aucun jeu de données et est omise.</translation>
    </message>
</context>
<context>
    <name>MlflowRestTexts</name>
    <message>
        <source>A registered model without a name is left out.</source>
        <translation>Un modèle enregistré sans nom est omis.</translation>
    </message>
    <message>
        <source>A model version without name and version is left out.</source>
        <translation>Une version de modèle sans nom ni version est omise.</translation>
    </message>
    <message>
        <source>An experiment without experiment_id is left out.</source>
        <translation>Une expérience sans experiment_id est omise.</translation>
    </message>
    <message>
        <source>A run without run_id is left out.</source>
        <translation>Une exécution sans run_id est omise.</translation>
    </message>
    <message>
        <source>A logged model without model_id is left out.</source>
        <translation>Un modèle journalisé sans model_id est omis.</translation>
    </message>
</context>
<context>
    <name>MlflowTexts</name>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 est imbriqué sur plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>%1 holds no answer of MLflow: none of registered_models, model_versions, runs, experiments or models.</source>
        <translation>%1 ne contient pas de réponse de MLflow : ni registered_models, ni model_versions, runs, experiments ou models.</translation>
    </message>
    <message>
        <source>There is no %1. Check the path.</source>
        <translation>%1 n&apos;existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The folder %1 is no store of MLflow: it holds neither experiments with meta.yaml, nor mlruns, nor mlflow.db.</source>
        <translation>Le dossier %1 n&apos;est pas un dépôt de MLflow : il ne contient ni expériences avec meta.yaml, ni mlruns, ni mlflow.db.</translation>
    </message>
    <message>
        <source>%1: what it refers to is not in the store. The edge is kept.</source>
        <translation>%1 : ce à quoi il renvoie n&apos;est pas dans le dépôt. L&apos;arête est gardée.</translation>
    </message>
</context>
<context>
    <name>ModelCardTexts</name>
    <message>
        <source>The field &quot;%1&quot; of the card cannot take this: %2</source>
        <translation>Le champ « %1 » de la fiche ne peut pas contenir ceci : %2</translation>
    </message>
    <message>
        <source>the list has more than %1 entries.</source>
        <translation>la liste compte plus de %1 éléments.</translation>
    </message>
    <message>
        <source>text of at most %1 characters is expected.</source>
        <translation>un texte d&apos;au plus %1 caractères est attendu.</translation>
    </message>
    <message>
        <source>it is a single line.</source>
        <translation>il ne comporte qu&apos;une seule ligne.</translation>
    </message>
    <message>
        <source>one of these is expected: %1.</source>
        <translation>l&apos;une de ces valeurs est attendue : %1.</translation>
    </message>
    <message>
        <source>a number from 0 is expected.</source>
        <translation>un nombre à partir de 0 est attendu.</translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation>une liste de textes est attendue.</translation>
    </message>
    <message>
        <source>a list of texts is expected, none of them empty.</source>
        <translation>une liste de textes est attendue, aucun n&apos;étant vide.</translation>
    </message>
    <message>
        <source>a list of risks with &quot;name&quot; and &quot;mitigation&quot; is expected.</source>
        <translation>une liste de risques avec « name » et « mitigation » est attendue.</translation>
    </message>
    <message>
        <source>a list of groups with &quot;groupAtRisk&quot;, &quot;benefits&quot;, &quot;harms&quot; and &quot;mitigation&quot; is expected.</source>
        <translation>une liste de groupes avec « groupAtRisk », « benefits », « harms » et « mitigation » est attendue.</translation>
    </message>
</context>
<context>
    <name>ModelImportTexts</name>
    <message>
        <source>%1 is empty, there is no model in it.</source>
        <translation>%1 est vide, il ne contient aucun modèle.</translation>
    </message>
    <message>
        <source>%1 is not a model file that is known: its content looks like &quot;%2&quot;. TorchScript and safetensors files can be registered and checked.</source>
        <translation>%1 n&apos;est pas un fichier de modèle connu : son contenu ressemble à « %2 ». Les fichiers TorchScript et safetensors peuvent être enregistrés et contrôlés.</translation>
    </message>
    <message>
        <source>The model needs a name.</source>
        <translation>Le modèle doit avoir un nom.</translation>
    </message>
    <message>
        <source>Hashing %1</source>
        <translation>Calcul de l&apos;empreinte de %1</translation>
    </message>
    <message>
        <source>There are %1 models with the name &quot;%2&quot;. Rename one of them first.</source>
        <translation>Il y a %1 modèles nommés « %2 ». Renommer d&apos;abord l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>The file holds tensors only. Checks that run a model need TorchScript.</source>
        <translation>Le fichier ne contient que des tenseurs. Les contrôles qui exécutent un modèle requièrent TorchScript.</translation>
    </message>
    <message>
        <source>Models of the format &quot;%1&quot; are registered and scanned, but not run.</source>
        <translation>Les modèles du format « %1 » sont enregistrés et analysés, mais pas exécutés.</translation>
    </message>
    <message>
        <source>A file of this format may run code when it is loaded. Check its supply chain before anybody loads it.</source>
        <translation>Un fichier de ce format peut exécuter du code lors de son chargement. Contrôler sa chaîne d&apos;approvisionnement avant que quiconque ne le charge.</translation>
    </message>
    <message>
        <source>%1 changed while it was imported. Import it again.</source>
        <translation>%1 a changé pendant l&apos;importation. L&apos;importer à nouveau.</translation>
    </message>
    <message>
        <source>%1 begins like no kind of model file that is known. TorchScript and safetensors files can be registered and checked.</source>
        <translation>%1 ne commence comme aucun type connu de fichier de modèle. Les fichiers TorchScript et safetensors peuvent être enregistrés et contrôlés.</translation>
    </message>
</context>
<context>
    <name>ModelRepository</name>
    <message>
        <source>The model %1 has no version yet. Import a file.</source>
        <translation>Le modèle %1 n&apos;a pas encore de version. Importer un fichier.</translation>
    </message>
</context>
<context>
    <name>ModelSignature</name>
    <message>
        <source>The signature of the model cannot be used: %1 Correct it in the model version.</source>
        <translation>La signature du modèle ne peut pas être utilisée : %1 La corriger dans la version du modèle.</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; is not supported, only classification is.</source>
        <translation>la tâche « %1 » n&apos;est pas prise en charge, seule classification l&apos;est.</translation>
    </message>
    <message>
        <source>the output is one of auto, logits and probabilities.</source>
        <translation>la sortie est l&apos;une des valeurs auto, logits et probabilities.</translation>
    </message>
    <message>
        <source>it names fewer than two classes.</source>
        <translation>elle nomme moins de deux classes.</translation>
    </message>
    <message>
        <source>it does not say which column holds the right answer.</source>
        <translation>elle n&apos;indique pas quelle colonne contient la bonne réponse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encoded as ordinal, which no check feeds to a model yet.</source>
        <translation>« %1 » est encodé en ordinal, ce qu&apos;aucun contrôle ne fournit encore à un modèle.</translation>
    </message>
    <message>
        <source>it does not say what the model takes.</source>
        <translation>elle n&apos;indique pas ce que le modèle prend en entrée.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>The model file &quot;%1&quot; cannot be opened. Say where it lies and run the check again.</source>
        <translation>Le fichier de modèle « %1 » ne peut pas être ouvert. Indiquer où il se trouve et relancer le contrôle.</translation>
    </message>
    <message>
        <source>The model has %1 MiB; at most %2 MiB can be evaluated.</source>
        <translation>Le modèle fait %1 Mio ; au plus %2 Mio peuvent être évalués.</translation>
    </message>
    <message>
        <source>It is not known what the model takes: the model version has no signature, and the archive carries none in extra/hallmarker.json. Add the signature to the model version.</source>
        <translation>On ignore ce que prend le modèle : la version du modèle n&apos;a pas de signature, et l&apos;archive n&apos;en contient pas dans extra/hallmarker.json. Ajouter la signature à la version du modèle.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The TorchScript file of the model version. It is run in a sandbox.</source>
        <translation>Le fichier TorchScript de la version du modèle. Il est exécuté dans un bac à sable.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Samples with the right answers, best such that the model was not trained on.</source>
        <translation>Échantillons avec les bonnes réponses, de préférence sur lesquels le modèle n&apos;a pas été entraîné.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Samples at most</source>
        <translation>Nombre maximal d&apos;échantillons</translation>
    </message>
    <message>
        <source>So many rows are drawn by the seed. 0: all. More samples make the intervals narrower and the run longer.</source>
        <translation>Nombre de lignes tirées avec la graine. 0 : toutes. Plus d&apos;échantillons rendent les intervalles plus étroits et l&apos;exécution plus longue.</translation>
    </message>
    <message>
        <source>Samples per batch</source>
        <translation>Échantillons par lot</translation>
    </message>
    <message>
        <source>How many samples the model gets at once.</source>
        <translation>Nombre d&apos;échantillons que le modèle reçoit à la fois.</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>Limite de temps (s)</translation>
    </message>
    <message>
        <source>The model is stopped after so many seconds; that is an error, never a pass.</source>
        <translation>Le modèle est arrêté après ce nombre de secondes ; c&apos;est une erreur, jamais une réussite.</translation>
    </message>
    <message>
        <source>Memory limit (MiB)</source>
        <translation>Limite de mémoire (Mio)</translation>
    </message>
    <message>
        <source>What the model may use on top of the library itself.</source>
        <translation>Ce que le modèle peut utiliser en plus de la bibliothèque elle-même.</translation>
    </message>
    <message>
        <source>Accepted gaps of the sandbox</source>
        <translation>Lacunes admises du bac à sable</translation>
    </message>
    <message>
        <source>Parts of the sandbox that may be missing on this machine, by name: landlock, seccomp, limits, no-new-privileges. Empty: the check does not run without its whole sandbox. What is accepted stands in the finding.</source>
        <translation>Parties du bac à sable qui peuvent manquer sur cette machine, par nom : landlock, seccomp, limits, no-new-privileges. Vide : le contrôle ne s&apos;exécute pas sans son bac à sable complet. Ce qui est admis figure dans le constat.</translation>
    </message>
    <message>
        <source>A model version and a dataset version are needed.</source>
        <translation>Une version de modèle et une version de jeu de données sont requises.</translation>
    </message>
    <message>
        <source>Scanning the model without loading it</source>
        <translation>Analyse du modèle sans le charger</translation>
    </message>
    <message>
        <source>The dataset version has no file of labels. A dataset of tensors has two .npy files, &quot;data&quot; and &quot;labels&quot;.</source>
        <translation>La version de jeu de données n&apos;a pas de fichier d&apos;étiquettes. Un jeu de données de tenseurs a deux fichiers .npy, « data » et « labels ».</translation>
    </message>
    <message>
        <source>The model was saved in training mode (dropout or batch norm active); it was evaluated in evaluation mode.</source>
        <translation>Le modèle a été enregistré en mode entraînement (dropout ou batch norm actif) ; il a été évalué en mode évaluation.</translation>
    </message>
    <message>
        <source>The model takes one sample at a time only; the run was slower.</source>
        <translation>Le modèle ne prend qu&apos;un échantillon à la fois ; l&apos;exécution a été plus lente.</translation>
    </message>
    <message>
        <source>The answer for a sample depends on the other samples of its batch.</source>
        <translation>La réponse pour un échantillon dépend des autres échantillons de son lot.</translation>
    </message>
    <message>
        <source>Two passes over the same samples gave different answers: the model draws random numbers, which hides gradients.</source>
        <translation>Deux passages sur les mêmes échantillons ont donné des réponses différentes : le modèle tire des nombres aléatoires, ce qui masque les gradients.</translation>
    </message>
    <message>
        <source>For some samples the model gives no number (NaN or infinity); they count as wrong.</source>
        <translation>Pour certains échantillons, le modèle ne donne pas de nombre (NaN ou infini) ; ils comptent comme faux.</translation>
    </message>
    <message>
        <source>The model gives labels without scores; there is no gradient to follow.</source>
        <translation>Le modèle donne des étiquettes sans scores ; il n&apos;y a pas de gradient à suivre.</translation>
    </message>
    <message>
        <source>The model gives probabilities; their logarithm was used, not softmax a second time.</source>
        <translation>Le modèle donne des probabilités ; leur logarithme a été utilisé, et non un second softmax.</translation>
    </message>
    <message>
        <source>The slow reference BLAS is in use; install libopenblas0-pthread.</source>
        <translation>La bibliothèque BLAS de référence, lente, est utilisée ; installer libopenblas0-pthread.</translation>
    </message>
    <message>
        <source>The model ran without a part of the sandbox, as was accepted.</source>
        <translation>Le modèle s&apos;est exécuté sans une partie du bac à sable, comme cela a été admis.</translation>
    </message>
    <message>
        <source>For many samples the gradient is zero, so gradient attacks find nothing whether or not the model is robust.</source>
        <translation>Pour de nombreux échantillons, le gradient est nul ; les attaques par gradient ne trouvent donc rien, que le modèle soit robuste ou non.</translation>
    </message>
    <message>
        <source>An attack with a loss that does not saturate is much stronger: the scores are so large that cross entropy goes blind.</source>
        <translation>Une attaque avec une fonction de perte qui ne sature pas est bien plus forte : les scores sont si grands que l&apos;entropie croisée devient aveugle.</translation>
    </message>
    <message>
        <source>One step breaks more samples than many: the gradients mislead.</source>
        <translation>Un pas met en échec plus d&apos;échantillons que plusieurs : les gradients induisent en erreur.</translation>
    </message>
    <message>
        <source>A larger budget breaks fewer samples: the attack does not converge.</source>
        <translation>Un budget plus grand met en échec moins d&apos;échantillons : l&apos;attaque ne converge pas.</translation>
    </message>
    <message>
        <source>Random noise breaks more samples than the attack.</source>
        <translation>Le bruit aléatoire met en échec plus d&apos;échantillons que l&apos;attaque.</translation>
    </message>
    <message>
        <source>Even without a limit to the change the attack does not break the model.</source>
        <translation>Même sans limite de modification, l&apos;attaque ne met pas le modèle en échec.</translation>
    </message>
    <message>
        <source>An attack that only sees scores breaks more samples than the gradient attack.</source>
        <translation>Une attaque qui ne voit que les scores met en échec plus d&apos;échantillons que l&apos;attaque par gradient.</translation>
    </message>
    <message>
        <source>%1 rows were left out because a number or the answer is missing.</source>
        <translation>%1 lignes ont été écartées parce qu&apos;un nombre ou la réponse manque.</translation>
    </message>
    <message>
        <source>%1 cells hold a category that the model does not know.</source>
        <translation>%1 cellules contiennent une catégorie que le modèle ne connaît pas.</translation>
    </message>
    <message>
        <source>The model gives logarithms of probabilities; they were used as scores as they are.</source>
        <translation>Le modèle donne des logarithmes de probabilités ; ils ont été utilisés tels quels comme scores.</translation>
    </message>
    <message>
        <source>The model gives the same answer whatever it is shown, so nothing can change it.</source>
        <translation>Le modèle donne la même réponse quoi qu&apos;on lui présente ; rien ne peut donc la changer.</translation>
    </message>
    <message>
        <source>The model calculates in double precision; samples and changes were widened to it.</source>
        <translation>Le modèle calcule en double précision ; échantillons et modifications y ont été convertis.</translation>
    </message>
    <message>
        <source>The model takes whole numbers only: there is no gradient, and changes were cut to whole numbers.</source>
        <translation>Le modèle n&apos;accepte que des nombres entiers : il n&apos;y a pas de gradient, et les modifications ont été tronquées à des nombres entiers.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>float32: the model calculates as it was saved. float64: its parameters and the samples are widened to double precision, so that no figure depends on rounding; slower, and for comparison with calculations by hand or by another program.</source>
        <translation>float32 : le modèle calcule tel qu&apos;il a été enregistré. float64 : ses paramètres et les exemples sont étendus à la double précision, pour qu&apos;aucun chiffre ne dépende de l&apos;arrondi ; plus lent, et pour comparer avec des calculs à la main ou avec un autre programme.</translation>
    </message>
    <message>
        <source>The model returns several values; the one with a score per class, or of a dictionary the one named as scores, was taken.</source>
        <translation>Le modèle renvoie plusieurs valeurs ; celle qui a un score par classe ou, dans un dictionnaire, celle qui est nommée comme scores, a été prise.</translation>
    </message>
    <message>
        <source>The model returns several values, and which of them are its scores cannot be told; the first that may be was taken. Name the classes in the signature, or save the model so that it returns its scores alone.</source>
        <translation>Le modèle renvoie plusieurs valeurs, et rien ne dit lesquelles sont ses scores ; la première possible a été prise. Nommez les classes dans la signature, ou enregistrez le modèle de sorte qu&apos;il ne renvoie que ses scores.</translation>
    </message>
    <message>
        <source>Double precision was asked for, but the model narrows its scores to single precision by itself.</source>
        <translation>La double précision était demandée, mais le modèle ramène lui-même ses scores à la simple précision.</translation>
    </message>
</context>
<context>
    <name>NewRecordTexts</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NoteKey</name>
    <message>
        <source>This is not a usable key for a signed log: it must have the form name+id+key, with an id that fits, of the type Ed25519.</source>
        <translation>Ce n&apos;est pas une clé utilisable pour un journal signé : elle doit avoir la forme name+id+key, avec un identifiant concordant, de type Ed25519.</translation>
    </message>
    <message>
        <source>A signing key needs a name without spaces and plus signs, such as example.org/workspace.</source>
        <translation>Une clé de signature requiert un nom sans espaces ni signes plus, par exemple example.org/workspace.</translation>
    </message>
    <message>
        <source>A cosignature needs the time at which it is made.</source>
        <translation>Une cosignature requiert l&apos;heure à laquelle elle est faite.</translation>
    </message>
</context>
<context>
    <name>NoteListTexts</name>
    <message numerus="yes">
        <source>%n more notes are not listed.</source>
        <translation>
            <numerusform>%n autre remarque n’est pas listée.</numerusform>
            <numerusform>%n autres remarques ne sont pas listées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NpyArray</name>
    <message>
        <source>The NumPy file cannot be read: %1</source>
        <translation>Le fichier NumPy ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>its header is not that of a plain array of numbers.</source>
        <translation>son en-tête n&apos;est pas celui d&apos;un simple tableau de nombres.</translation>
    </message>
    <message>
        <source>arrays of the type %1 are not supported; save floats or integers.</source>
        <translation>les tableaux du type %1 ne sont pas pris en charge ; enregistrer des nombres flottants ou entiers.</translation>
    </message>
    <message>
        <source>its shape makes no sense.</source>
        <translation>sa forme n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>it is cut off.</source>
        <translation>il est tronqué.</translation>
    </message>
    <message>
        <source>it is not a .npy file.</source>
        <translation>ce n&apos;est pas un fichier .npy.</translation>
    </message>
    <message>
        <source>version %1 of the format is not known.</source>
        <translation>la version %1 du format n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>its header is longer than the file or than any header.</source>
        <translation>son en-tête est plus long que le fichier ou que tout en-tête possible.</translation>
    </message>
    <message>
        <source>its shape is larger than any memory.</source>
        <translation>sa forme dépasse toute mémoire.</translation>
    </message>
    <message>
        <source>its shape needs %1 bytes, it has %2.</source>
        <translation>sa forme requiert %1 octets, il en a %2.</translation>
    </message>
    <message>
        <source>The NumPy file holds more than %1 values.</source>
        <translation>Le fichier NumPy contient plus de %1 valeurs.</translation>
    </message>
</context>
<context>
    <name>NpyHeader</name>
    <message>
        <source>%1 cannot be read as a NumPy array: %2</source>
        <translation>%1 ne peut pas être lu comme tableau NumPy : %2</translation>
    </message>
</context>
<context>
    <name>NpyTexts</name>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Le fichier %1 n&apos;a pas pu être ouvert : %2</translation>
    </message>
    <message>
        <source>it does not begin with the mark of the format.</source>
        <translation>il ne commence pas par la marque du format.</translation>
    </message>
    <message>
        <source>version %1 of the format is not known.</source>
        <translation>la version %1 du format n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>it ends inside its header.</source>
        <translation>il se termine à l&apos;intérieur de son en-tête.</translation>
    </message>
    <message>
        <source>The header of %1 has %2 bytes; at most %3 are read.</source>
        <translation>L&apos;en-tête de %1 a %2 octets ; au plus %3 sont lus.</translation>
    </message>
    <message>
        <source>its header claims to be longer than the file.</source>
        <translation>son en-tête prétend être plus long que le fichier.</translation>
    </message>
    <message>
        <source>its element type is none of the plain number and text types. Arrays of objects would run code; save the array with a plain type.</source>
        <translation>son type d&apos;élément ne fait pas partie des types simples de nombres et de texte. Des tableaux d&apos;objets exécuteraient du code ; enregistrer le tableau avec un type simple.</translation>
    </message>
    <message>
        <source>its header does not name order and shape.</source>
        <translation>son en-tête n&apos;indique pas l&apos;ordre et la forme.</translation>
    </message>
    <message>
        <source>its shape is larger than any file.</source>
        <translation>sa forme dépasse tout fichier.</translation>
    </message>
    <message>
        <source>its shape needs %1 bytes of data, there are %2.</source>
        <translation>sa forme requiert %1 octets de données, il y en a %2.</translation>
    </message>
</context>
<context>
    <name>OpenExample</name>
    <message>
        <source>Make the example workspace</source>
        <translation>Créer l&apos;espace de travail d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>OpenLineageExporterTexts</name>
    <message>
        <source>Models, predictions and copies are written as datasets; only a facet of Hallmarker says what they are.</source>
        <translation>Les modèles, prédictions et copies sont écrits comme jeux de données ; seule une facette de Hallmarker dit ce qu’ils sont.</translation>
    </message>
    <message>
        <source>Some edges have no place in OpenLineage; they stand in a facet of Hallmarker.</source>
        <translation>Certaines arêtes n’ont pas de place dans OpenLineage ; elles figurent dans une facette de Hallmarker.</translation>
    </message>
    <message>
        <source>Some attributes have no facet in OpenLineage; they stand in a facet of Hallmarker.</source>
        <translation>Certains attributs n’ont pas de facette dans OpenLineage ; ils figurent dans une facette de Hallmarker.</translation>
    </message>
    <message>
        <source>Some edges belong to runs of which nothing is known; they were written without the run.</source>
        <translation>Certaines arêtes appartiennent à des exécutions dont rien n’est connu ; elles ont été écrites sans l’exécution.</translation>
    </message>
    <message>
        <source>Some edges were told when their run has no event; they were written with another event of the run.</source>
        <translation>À l’heure de certaines arêtes, leur exécution n’a pas d’événement ; elles ont été écrites avec un autre événement de l’exécution.</translation>
    </message>
    <message>
        <source>Some runs have no known state; they will be read as OTHER.</source>
        <translation>L’état de certaines exécutions n’est pas connu ; elles seront lues comme OTHER.</translation>
    </message>
    <message>
        <source>Some facts have no event that could hold them; they were left out.</source>
        <translation>Certains faits n’ont pas d’événement pouvant les contenir ; ils ont été omis.</translation>
    </message>
    <message>
        <source>The events as they came, their producers and their digests are not written again.</source>
        <translation>Les événements tels qu’ils sont arrivés, leurs producteurs et leurs empreintes ne sont pas réécrits.</translation>
    </message>
</context>
<context>
    <name>OpenLineageImporterTexts</name>
    <message>
        <source>The import was stopped. Nothing was kept.</source>
        <translation>L’import a été arrêté. Rien n’a été conservé.</translation>
    </message>
</context>
<context>
    <name>OpenWorkspaceTexts</name>
    <message>
        <source>The workspace file %1 is damaged. Restore it from a backup; nothing was changed.</source>
        <translation>Le fichier d&apos;espace de travail %1 est endommagé. Le restaurer à partir d&apos;une sauvegarde ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>%1 is there already; it was left as it is.</source>
        <translation>%1 existe déjà ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>A new workspace cannot be read-only.</source>
        <translation>Un nouvel espace de travail ne peut pas être en lecture seule.</translation>
    </message>
    <message>
        <source>The folder %1 is missing or write-protected.</source>
        <translation>Le dossier %1 manque ou est protégé en écriture.</translation>
    </message>
    <message>
        <source>The workspace was brought to the present format. As it was before, it lies in %1.</source>
        <translation>L&apos;espace de travail a été converti au format actuel. Son état antérieur se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>OverlayTexts</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>What is stale</source>
        <translation>Ce qui est périmé</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Consent and purposes</source>
        <translation>Consentement et finalités</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Regions and boundaries</source>
        <translation>Régions et frontières</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>%1 may not be here</source>
        <translation>%1 ne peut pas être ici</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passing</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n réussi</numerusform>
            <numerusform>%n réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>no consent: %1</source>
        <translation>pas de consentement : %1</translation>
    </message>
    <message>
        <source>no purpose is left</source>
        <translation>aucune finalité ne reste</translation>
    </message>
    <message>
        <source>for no purpose</source>
        <translation>pour aucune finalité</translation>
    </message>
    <message>
        <source>kept too long</source>
        <translation>conservé trop longtemps</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>échu depuis le %1</translation>
    </message>
    <message>
        <source>erase by %1</source>
        <translation>effacer avant le %1</translation>
    </message>
    <message>
        <source>stale: something it is made from has changed</source>
        <translation>périmé : un élément dont il est issu a changé</translation>
    </message>
    <message>
        <source>current: stands for a record that has not changed</source>
        <translation>à jour : représente une fiche inchangée</translation>
    </message>
    <message>
        <source>a check failed</source>
        <translation>un contrôle a échoué</translation>
    </message>
    <message>
        <source>to look at: stale, expired or without a verdict</source>
        <translation>à regarder : périmé, expiré ou sans verdict</translation>
    </message>
    <message>
        <source>all checks pass</source>
        <translation>tous les contrôles réussis</translation>
    </message>
    <message>
        <source>declared lower than it is</source>
        <translation>déclaré plus bas que la réalité</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>catégorie particulière</translation>
    </message>
    <message>
        <source>other labels</source>
        <translation>autres marques</translation>
    </message>
    <message>
        <source>used for what nobody consented to</source>
        <translation>utilisé sans consentement</translation>
    </message>
    <message>
        <source>what it may be used for</source>
        <translation>ce à quoi il peut servir</translation>
    </message>
    <message>
        <source>kept beyond its day</source>
        <translation>conservé au-delà de son terme</translation>
    </message>
    <message>
        <source>to be erased now</source>
        <translation>à effacer maintenant</translation>
    </message>
    <message>
        <source>to be erased later</source>
        <translation>à effacer plus tard</translation>
    </message>
    <message>
        <source>its licence; without a mark none is known</source>
        <translation>sa licence ; sans marque, aucune n&apos;est connue</translation>
    </message>
    <message>
        <source>may not lie in its region</source>
        <translation>ne peut pas être dans sa région</translation>
    </message>
    <message>
        <source>where it lies; a dashed line is a boundary</source>
        <translation>où il se trouve ; une ligne tiretée est une frontière</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 is gone</source>
        <translation>%1 a disparu</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1 est passé de %2 à %3</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestionTexts</name>
    <message>
        <source>Passphrase of the workspace</source>
        <translation>Phrase secrète de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>That is not the passphrase of this workspace. Type it once more.</source>
        <translation>Ce n&apos;est pas la phrase secrète de cet espace de travail. La saisir à nouveau.</translation>
    </message>
    <message>
        <source>The signing key of this workspace is sealed. It is opened for this session only.</source>
        <translation>La clé de signature de cet espace de travail est scellée. Elle n&apos;est ouverte que pour cette session.</translation>
    </message>
    <message>
        <source>Type it once more. Nobody can recover a lost passphrase.</source>
        <translation>La saisir à nouveau. Personne ne peut récupérer une phrase secrète perdue.</translation>
    </message>
    <message>
        <source>&amp;The same passphrase</source>
        <translation>La &amp;même phrase secrète</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two lines differ. Nothing was changed.</source>
        <translation>Les deux lignes diffèrent. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain of this desktop</source>
        <translation>&amp;Retenir dans le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>New passphrase of the workspace</source>
        <translation>Nouvelle phrase secrète de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>It seals the signing key and the key of the attachments. A copy of the workspace from before, and a copy of the key file on another machine, keep the passphrase they had.</source>
        <translation>Elle scelle la clé de signature et la clé des pièces jointes. Une copie antérieure de l&apos;espace de travail et une copie du fichier de clé sur une autre machine gardent la phrase secrète qu&apos;elles avaient.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character. Nothing was changed.</source>
        <translation>Une phrase secrète exige au moins un caractère. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>PerformanceText</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Performance, calibration and fairness</source>
        <translation>Performance, calibration et équité</translation>
    </message>
    <message>
        <source>Lets the model answer the samples and measures how often it is right, whether its confidence can be believed, and whether groups of people are treated alike.</source>
        <translation>Fait répondre le modèle aux échantillons et mesure à quelle fréquence il a raison, si sa confiance est crédible et si les groupes de personnes sont traités de la même façon.</translation>
    </message>
    <message>
        <source>Fails when the 95 % interval of the accuracy lies below &quot;min_accuracy&quot;, or a figure lies beyond &quot;max_ece&quot;, &quot;max_parity_difference&quot; or &quot;max_equalized_odds&quot; with its whole interval. Passes when accuracy and these figures keep the limits with their whole intervals and the lower end of the accuracy lies above always giving the most frequent answer. Otherwise inconclusive; so it is with doubtful outputs (named hazards).</source>
        <translation>Échec lorsque l&apos;intervalle à 95 % de l&apos;exactitude est en dessous de « min_accuracy », ou qu&apos;un indicateur se situe avec tout son intervalle au-delà de « max_ece », « max_parity_difference » ou « max_equalized_odds ». Réussite lorsque l&apos;exactitude et ces indicateurs respectent les limites avec tout leur intervalle et que la borne inférieure de l&apos;exactitude dépasse celle obtenue en donnant toujours la réponse la plus fréquente. Sinon non concluant ; il en va de même lorsque les sorties sont douteuses (réserves nommées).</translation>
    </message>
    <message>
        <source>Smallest accuracy</source>
        <translation>Exactitude minimale</translation>
    </message>
    <message>
        <source>Beside this the model must always beat giving the most frequent answer.</source>
        <translation>En outre, le modèle doit toujours faire mieux que donner la réponse la plus fréquente.</translation>
    </message>
    <message>
        <source>Largest calibration error</source>
        <translation>Erreur de calibration maximale</translation>
    </message>
    <message>
        <source>1: only measured, not judged.</source>
        <translation>1 : seulement mesuré, sans jugement.</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Classe positive</translation>
    </message>
    <message>
        <source>The answer that precision, recall and fairness are about. Empty: the last class of the signature.</source>
        <translation>La réponse sur laquelle portent la précision, le rappel et l&apos;équité. Vide : la dernière classe de la signature.</translation>
    </message>
    <message>
        <source>Columns that tell groups of people apart, such as sex or age band. The model need not use them.</source>
        <translation>Colonnes qui distinguent des groupes de personnes, comme le sexe ou la tranche d&apos;âge. Le modèle n&apos;a pas besoin de les utiliser.</translation>
    </message>
    <message>
        <source>Largest difference of selection rates</source>
        <translation>Différence maximale des taux de sélection</translation>
    </message>
    <message>
        <source>Demographic parity. 1: only measured, not judged.</source>
        <translation>Parité démographique. 1 : seulement mesurée, sans jugement.</translation>
    </message>
    <message>
        <source>Largest difference of error rates</source>
        <translation>Différence maximale des taux d&apos;erreur</translation>
    </message>
    <message>
        <source>Equalised odds. 1: only measured, not judged.</source>
        <translation>Chances égalisées (equalised odds). 1 : seulement mesurées, sans jugement.</translation>
    </message>
    <message>
        <source>Bootstrap draws</source>
        <translation>Tirages bootstrap</translation>
    </message>
    <message>
        <source>So many resamples make the intervals of figures that are no plain shares.</source>
        <translation>Nombre de rééchantillons servant aux intervalles des indicateurs qui ne sont pas de simples parts.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Which part of the answers is right.</source>
        <translation>Part des réponses justes.</translation>
    </message>
    <message>
        <source>Most frequent answer</source>
        <translation>Réponse la plus fréquente</translation>
    </message>
    <message>
        <source>How often one would be right by always giving the most frequent answer.</source>
        <translation>Fréquence à laquelle on aurait raison en donnant toujours la réponse la plus fréquente.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Of the answers that say yes, which part is right.</source>
        <translation>Parmi les réponses positives, part de celles qui sont justes.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Of the cases where yes is right, which part is found.</source>
        <translation>Parmi les cas réellement positifs, part de ceux qui sont trouvés.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision and recall in one number.</source>
        <translation>Précision et rappel en un seul nombre.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How often a random yes case is ranked above a random no case; 0.5 is guessing.</source>
        <translation>Fréquence à laquelle un cas positif tiré au hasard est classé au-dessus d&apos;un cas négatif tiré au hasard ; 0.5 correspond au hasard.</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Erreur de calibration (ECE)</translation>
    </message>
    <message>
        <source>How far the model&apos;s confidence lies from how often it is right, on average.</source>
        <translation>Écart moyen entre la confiance du modèle et la fréquence à laquelle il a raison.</translation>
    </message>
    <message>
        <source>The same for the worst range of confidence.</source>
        <translation>La même valeur pour la pire plage de confiance.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Squared distance between probabilities and answers; smaller is better.</source>
        <translation>Distance quadratique entre probabilités et réponses ; plus elle est petite, mieux c&apos;est.</translation>
    </message>
    <message>
        <source>Difference of selection rates</source>
        <translation>Différence des taux de sélection</translation>
    </message>
    <message>
        <source>How much more often the most favoured group gets the positive answer than the least favoured one.</source>
        <translation>Écart de fréquence de la réponse positive entre le groupe le plus favorisé et le groupe le moins favorisé.</translation>
    </message>
    <message>
        <source>Ratio of selection rates</source>
        <translation>Rapport des taux de sélection</translation>
    </message>
    <message>
        <source>The least favoured group&apos;s rate as a part of the most favoured one&apos;s; four fifths is a common limit.</source>
        <translation>Le taux du groupe le moins favorisé rapporté à celui du groupe le plus favorisé ; quatre cinquièmes est une limite courante.</translation>
    </message>
    <message>
        <source>Equalised odds difference</source>
        <translation>Différence des chances égalisées (equalised odds)</translation>
    </message>
    <message>
        <source>The larger of the gaps in found positives and in false alarms between groups.</source>
        <translation>Le plus grand des écarts entre groupes, pour les positifs trouvés et pour les fausses alertes.</translation>
    </message>
    <message>
        <source>Equal opportunity difference</source>
        <translation>Différence d&apos;égalité des chances (equal opportunity)</translation>
    </message>
    <message>
        <source>How much more often deserving cases are found in one group than in another.</source>
        <translation>Écart entre les groupes quant à la fréquence à laquelle les cas fondés sont trouvés.</translation>
    </message>
    <message>
        <source>Accuracy of a group</source>
        <translation>Exactitude d&apos;un groupe</translation>
    </message>
    <message>
        <source>Which part of the answers is right for this group.</source>
        <translation>Part des réponses justes pour ce groupe.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Le contrôle a été annulé.</translation>
    </message>
    <message>
        <source>There is no such case, so it is not defined.</source>
        <translation>Il n&apos;y a aucun cas de ce type, l&apos;indicateur n&apos;est donc pas défini.</translation>
    </message>
    <message>
        <source>A class or a group has no case that it needs, so it is not defined.</source>
        <translation>Une classe ou un groupe n&apos;a aucun cas du type requis ; l&apos;indicateur n&apos;est donc pas défini.</translation>
    </message>
    <message>
        <source>%1 is not defined</source>
        <translation>%1 : non défini</translation>
    </message>
    <message>
        <source>%1 is %2, above %3</source>
        <translation>%1 : %2, au-dessus de %3</translation>
    </message>
    <message>
        <source>%1 is %2 with an interval up to %3, the limit is %4</source>
        <translation>%1 : %2 avec un intervalle montant jusqu&apos;à %3, la limite est de %4</translation>
    </message>
    <message>
        <source>%1 is %2, below %3</source>
        <translation>%1 : %2, en dessous de %3</translation>
    </message>
    <message>
        <source>%1 is %2 with an interval down to %3, %4 is required</source>
        <translation>%1 : %2 avec un intervalle descendant jusqu&apos;à %3, %4 est exigé</translation>
    </message>
    <message>
        <source>Average over the classes.</source>
        <translation>Moyenne sur les classes.</translation>
    </message>
    <message>
        <source>Drawing resamples for the intervals</source>
        <translation>Tirage des rééchantillons pour les intervalles</translation>
    </message>
    <message>
        <source>The model gives labels without scores.</source>
        <translation>Le modèle donne des étiquettes sans scores.</translation>
    </message>
    <message>
        <source>the calibration error</source>
        <translation>erreur de calibration</translation>
    </message>
    <message>
        <source>Groups need a table; these samples are tensors.</source>
        <translation>Les groupes requièrent une table ; ces échantillons sont des tenseurs.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Positive answers</source>
        <translation>Réponses positives</translation>
    </message>
    <message>
        <source>Positives found</source>
        <translation>Positifs trouvés</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alertes</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(manquant)</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has more than %2 values; choose one that tells a few groups apart.</source>
        <translation>La colonne « %1 » a plus de %2 valeurs ; en choisir une qui distingue un petit nombre de groupes.</translation>
    </message>
    <message>
        <source>the difference of selection rates by &quot;%1&quot;</source>
        <translation>différence des taux de sélection selon « %1 »</translation>
    </message>
    <message>
        <source>the difference of error rates by &quot;%1&quot;</source>
        <translation>différence des taux d&apos;erreur selon « %1 »</translation>
    </message>
    <message>
        <source>Right answers (rows) and given answers (columns)</source>
        <translation>Bonnes réponses (lignes) et réponses données (colonnes)</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>the accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>always giving the most frequent answer would be right in %1</source>
        <translation>donner toujours la réponse la plus fréquente serait juste dans %1</translation>
    </message>
    <message>
        <source>The model is right for %1 of %2 samples (95 % interval %3 to %4).</source>
        <translation>Le modèle a raison pour %1 échantillons sur %2 (intervalle à 95 % : %3 à %4).</translation>
    </message>
    <message>
        <source>Beyond its limit: %1.</source>
        <translation>Au-delà de sa limite : %1.</translation>
    </message>
    <message>
        <source>Not certain: %1.</source>
        <translation>Incertain : %1.</translation>
    </message>
    <message>
        <source>A group has fewer than %1 samples; its rates say little.</source>
        <translation>Un groupe compte moins de %1 échantillons ; ses taux sont peu parlants.</translation>
    </message>
    <message>
        <source>The model has no class &quot;%1&quot;. It has: %2.</source>
        <translation>Le modèle n&apos;a pas de classe « %1 ». Il a : %2.</translation>
    </message>
    <message>
        <source>Precision of the calculation</source>
        <translation>Précision du calcul</translation>
    </message>
    <message>
        <source>Output of the model</source>
        <translation>Sortie du modèle</translation>
    </message>
    <message>
        <source>Settings of the measurement</source>
        <translation>Réglages de la mesure</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>PersonalDataText</name>
    <message>
        <source>Personal identifiers in the data</source>
        <translation>Identifiants personnels dans les données</translation>
    </message>
    <message>
        <source>Reads every column (or plain text) for e-mail addresses, telephone numbers, bank and card numbers, identity, tax, health and vehicle numbers of many countries, with their check digits and the words around them. Values are shown masked only.</source>
        <translation>Lit chaque colonne (ou du texte brut) à la recherche d&apos;adresses électroniques, de numéros de téléphone, de numéros de compte et de carte bancaires, de numéros d&apos;identité, fiscaux, de santé et de véhicule de nombreux pays, avec leurs chiffres de contrôle et les mots qui les entourent. Les valeurs ne sont affichées que masquées.</translation>
    </message>
    <message>
        <source>Fails when a column holds an identifier with a confidence of at least &quot;min_confidence&quot; that &quot;allowed&quot; does not name for this column. Passes otherwise. Inconclusive without rows. Kinds that are not personal by themselves (web addresses, dates, postcodes, company numbers) are only looked for when &quot;entities&quot; names them.</source>
        <translation>Échec lorsqu&apos;une colonne contient, avec une confiance d&apos;au moins « min_confidence », un identifiant que « allowed » ne nomme pas pour cette colonne. Sinon réussite. Non concluant sans lignes. Les types qui ne sont pas personnels en eux-mêmes (adresses web, dates, codes postaux, numéros d&apos;entreprise) ne sont recherchés que si « entities » les nomme.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The table or text to look into.</source>
        <translation>La table ou le texte à examiner.</translation>
    </message>
    <message>
        <source>Least confidence</source>
        <translation>Confiance minimale</translation>
    </message>
    <message>
        <source>Hits below it are left out. Lower values find more and are wrong more often; 0.5 asks for a check digit, a telling shape or a word that speaks for it.</source>
        <translation>Les résultats en dessous sont écartés. Des valeurs plus basses trouvent davantage et se trompent plus souvent ; 0.5 exige un chiffre de contrôle, une forme caractéristique ou un mot qui l&apos;indique.</translation>
    </message>
    <message>
        <source>Declared personal data</source>
        <translation>Données à caractère personnel déclarées</translation>
    </message>
    <message>
        <source>What may be there, as &quot;column:ENTITY&quot; separated by commas, for example &quot;contact:EMAIL_ADDRESS&quot;. &quot;*&quot; stands for every column or every entity.</source>
        <translation>Ce qui peut s&apos;y trouver, sous la forme « column:ENTITY », séparé par des virgules, par exemple « contact:EMAIL_ADDRESS ». « * » tient lieu de toutes les colonnes ou de toutes les entités.</translation>
    </message>
    <message>
        <source>Kinds to look for</source>
        <translation>Types à rechercher</translation>
    </message>
    <message>
        <source>Names of identifiers separated by commas, for example &quot;EMAIL_ADDRESS, IBAN_CODE&quot;. Empty: all that are personal. &quot;*&quot;: all, also dates and web addresses.</source>
        <translation>Noms d&apos;identifiants séparés par des virgules, par exemple « EMAIL_ADDRESS, IBAN_CODE ». Vide : tous ceux qui sont personnels. « * » : tous, y compris dates et adresses web.</translation>
    </message>
    <message>
        <source>Columns with undeclared identifiers</source>
        <translation>Colonnes avec identifiants non déclarés</translation>
    </message>
    <message>
        <source>So many columns hold personal identifiers that nobody declared.</source>
        <translation>Nombre de colonnes contenant des identifiants personnels que personne n&apos;a déclarés.</translation>
    </message>
    <message>
        <source>Columns with identifiers</source>
        <translation>Colonnes avec identifiants</translation>
    </message>
    <message>
        <source>So many columns hold personal identifiers, declared or not.</source>
        <translation>Nombre de colonnes contenant des identifiants personnels, déclarés ou non.</translation>
    </message>
    <message>
        <source>Kinds of identifiers</source>
        <translation>Types d&apos;identifiants</translation>
    </message>
    <message>
        <source>So many different kinds of identifiers were found.</source>
        <translation>Nombre de types différents d&apos;identifiants trouvés.</translation>
    </message>
    <message>
        <source>Largest share of rows</source>
        <translation>Part maximale des lignes</translation>
    </message>
    <message>
        <source>In the column that is affected the most, this part of the rows holds an identifier.</source>
        <translation>Dans la colonne la plus touchée, part des lignes qui contiennent un identifiant.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>How many rows or lines were read.</source>
        <translation>Nombre de lignes lues.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the declared personal data is not of the form column:ENTITY with a known entity.</source>
        <translation>« %1 » dans les données à caractère personnel déclarées n&apos;est pas de la forme column:ENTITY avec une entité connue.</translation>
    </message>
    <message>
        <source>The text file cannot be opened: %1. Check that it exists and may be read.</source>
        <translation>Le fichier texte ne peut pas être ouvert : %1. Vérifier qu&apos;il existe et qu&apos;il peut être lu.</translation>
    </message>
    <message>
        <source>The text file is larger than 4 GiB. Split it.</source>
        <translation>Le fichier texte dépasse 4 Gio. Le diviser.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of identifier that is known.</source>
        <translation>« %1 » n&apos;est pas un type d&apos;identifiant connu.</translation>
    </message>
    <message>
        <source>No dataset version was given. Choose the data to look into.</source>
        <translation>Aucune version de jeu de données n&apos;a été fournie. Choisir les données à examiner.</translation>
    </message>
    <message>
        <source>There are no rows, so nothing can be said.</source>
        <translation>Il n&apos;y a pas de lignes, rien ne peut donc être affirmé.</translation>
    </message>
    <message>
        <source> in &quot;%1&quot;</source>
        <translation> dans « %1 »</translation>
    </message>
    <message>
        <source>Identifiers by column</source>
        <translation>Identifiants par colonne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Share of rows</source>
        <translation>Part des lignes</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Check digit holds</source>
        <translation>Chiffre de contrôle valide</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Masked samples</source>
        <translation>Exemples masqués</translation>
    </message>
    <message>
        <source>Personal identifiers that were not declared: %1.</source>
        <translation>Identifiants personnels non déclarés : %1.</translation>
    </message>
    <message>
        <source>No personal identifier was found with a confidence of at least %1.</source>
        <translation>Aucun identifiant personnel n&apos;a été trouvé avec une confiance d&apos;au moins %1.</translation>
    </message>
    <message>
        <source>All personal identifiers that were found are declared.</source>
        <translation>Tous les identifiants personnels trouvés sont déclarés.</translation>
    </message>
</context>
<context>
    <name>PersonalVault</name>
    <message>
        <source>The personal value of %1 does not fit what the log holds for it: it was changed or exchanged.</source>
        <translation>La valeur personnelle de %1 ne correspond pas à ce que le journal contient à son sujet : elle a été modifiée ou échangée.</translation>
    </message>
    <message>
        <source>The personal value could not be sealed because the system&apos;s random number generator failed.</source>
        <translation>La valeur personnelle n&apos;a pas pu être scellée, car le générateur de nombres aléatoires du système a échoué.</translation>
    </message>
    <message>
        <source>A personal value needs the name of its field and at most %1 bytes.</source>
        <translation>Une valeur personnelle requiert le nom de son champ et au plus %1 octets.</translation>
    </message>
    <message>
        <source>The personal value of %1 was erased under Art. 17 GDPR. Only its commitment remains.</source>
        <translation>La valeur personnelle de %1 a été effacée au titre de l&apos;art. 17 du RGPD. Seul son engagement cryptographique subsiste.</translation>
    </message>
</context>
<context>
    <name>PickleNames</name>
    <message>
        <source>The pickle is not one that TorchScript writes: %1 (byte %2).</source>
        <translation>Le pickle n&apos;est pas de ceux qu&apos;écrit TorchScript : %1 (octet %2).</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>the opcode 0x%1 does not occur there</source>
        <translation>le code d&apos;opération 0x%1 n&apos;y figure pas</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>quelque chose suit sa fin</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>No data flows between the two nodes, in either direction.</source>
        <translation>Aucune donnée ne circule entre les deux nœuds, dans aucun sens.</translation>
    </message>
    <message numerus="yes">
        <source>The picture stops at %n nodes; the lists of what is upstream and downstream have all.</source>
        <translation>
            <numerusform>L&apos;image s&apos;arrête à %n nœud ; les listes en amont et en aval ont tout.</numerusform>
            <numerusform>L&apos;image s&apos;arrête à %n nœuds ; les listes en amont et en aval ont tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureTexts</name>
    <message>
        <source>without a namespace</source>
        <translation>sans espace de noms</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnel</translation>
    </message>
    <message numerus="yes">
        <source>+%n more columns</source>
        <translation>
            <numerusform>+%n colonne de plus</numerusform>
            <numerusform>+%n colonnes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>espace de noms</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more upstream of %1</source>
        <translation>
            <numerusform>+%n de plus en amont de %1</numerusform>
            <numerusform>+%n de plus en amont de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more downstream of %1</source>
        <translation>
            <numerusform>+%n de plus en aval de %1</numerusform>
            <numerusform>+%n de plus en aval de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− retiré</translation>
    </message>
    <message>
        <source>Lineage of %1</source>
        <translation>Traçabilité de %1</translation>
    </message>
</context>
<context>
    <name>PiiCatalogue</name>
    <message>
        <source>The list of personal identifiers cannot be used: %1</source>
        <translation>La liste des identifiants personnels ne peut pas être utilisée : %1</translation>
    </message>
    <message>
        <source>it is missing in this program.</source>
        <translation>elle manque dans ce programme.</translation>
    </message>
    <message>
        <source>a list of entities is expected.</source>
        <translation>une liste d&apos;entités est attendue.</translation>
    </message>
    <message>
        <source>%1 names an unknown detector.</source>
        <translation>%1 nomme un détecteur inconnu.</translation>
    </message>
    <message>
        <source>%1 names an unknown rule.</source>
        <translation>%1 nomme une règle inconnue.</translation>
    </message>
    <message>
        <source>%1 names an unknown edge.</source>
        <translation>%1 nomme un bord inconnu.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
</context>
<context>
    <name>PiiPattern</name>
    <message>
        <source>The pattern &quot;%1&quot; cannot be read at character %2.</source>
        <translation>Le motif « %1 » ne peut pas être lu au caractère %2.</translation>
    </message>
    <message>
        <source>The patterns are too large together. Use smaller repetitions.</source>
        <translation>Les motifs sont trop volumineux ensemble. Utiliser de plus petites répétitions.</translation>
    </message>
</context>
<context>
    <name>PiiTableScan</name>
    <message>
        <source>Looking for personal data in &quot;%1&quot;</source>
        <translation>Recherche de données à caractère personnel dans « %1 »</translation>
    </message>
    <message>
        <source>Looking for personal data was cancelled.</source>
        <translation>La recherche de données à caractère personnel a été annulée.</translation>
    </message>
    <message>
        <source>The memory does not suffice to look for personal data. Use a sample of the data.</source>
        <translation>La mémoire ne suffit pas pour rechercher des données à caractère personnel. Utiliser un échantillon des données.</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>%1, without evidence</source>
        <translation>%1, sans élément de preuve</translation>
    </message>
    <message>
        <source>%1, evidence %2</source>
        <translation>%1, élément de preuve %2</translation>
    </message>
    <message>
        <source>ran before the data was there</source>
        <translation>exécuté avant l&apos;arrivée des données</translation>
    </message>
    <message>
        <source>another run of the job</source>
        <translation>une autre exécution de la tâche</translation>
    </message>
    <message>
        <source>read other rows</source>
        <translation>a lu d&apos;autres lignes</translation>
    </message>
    <message>
        <source>delete or rewrite</source>
        <translation>supprimer ou réécrire</translation>
    </message>
    <message>
        <source>retrain or unlearn</source>
        <translation>réentraîner ou désapprendre</translation>
    </message>
    <message>
        <source>let it expire</source>
        <translation>laisser expirer</translation>
    </message>
    <message>
        <source>ask whoever has it</source>
        <translation>demander au détenteur</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>une personne décide</translation>
    </message>
    <message>
        <source>holds nothing</source>
        <translation>ne contient rien</translation>
    </message>
    <message>
        <source>where the request begins</source>
        <translation>point de départ de la demande</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Atteint par</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>PredictionBookTexts</name>
    <message>
        <source>Some predictions name no model version; their trail ends at the log. Name one with --model.</source>
        <translation>Certaines prédictions ne nomment pas de version de modèle ; leur chemin s&apos;arrête au journal. Indiquez-en une avec --model.</translation>
    </message>
    <message>
        <source>Nothing is known of the model version &quot;%1&quot;; the trail ends there until lineage or inventory name it.</source>
        <translation>Rien n&apos;est connu de la version de modèle « %1 » ; le chemin s&apos;arrête là jusqu&apos;à ce que la traçabilité ou l&apos;inventaire la nomme.</translation>
    </message>
    <message>
        <source>The log names %1 snapshots of features; they stay with the predictions and do not become nodes of the graph.</source>
        <translation>Le journal nomme %1 instantanés de variables ; ils restent avec les prédictions et ne deviennent pas des nœuds du graphe.</translation>
    </message>
    <message>
        <source>The index of the prediction log %1 does not belong to it. Verify the workspace.</source>
        <translation>L&apos;index du journal de prédictions %1 n&apos;est pas le sien. Vérifiez l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The workspace holds no prediction log. Import one with &quot;trail import&quot;.</source>
        <translation>L&apos;espace de travail ne contient pas de journal de prédictions. Importez-en un avec « trail import ».</translation>
    </message>
    <message>
        <source>No prediction log has a prediction &quot;%1&quot;.</source>
        <translation>Aucun journal de prédictions n&apos;a de prédiction « %1 ».</translation>
    </message>
    <message>
        <source>Several logs have a prediction &quot;%1&quot;. Name one with --log: %2.</source>
        <translation>Plusieurs journaux ont une prédiction « %1 ». Indiquez-en un avec --log : %2.</translation>
    </message>
</context>
<context>
    <name>PredictionLogTexts</name>
    <message>
        <source>The prediction log %1 cannot be understood. Verify the workspace.</source>
        <translation>Le journal de prédictions %1 est incompréhensible. Vérifiez l&apos;espace de travail.</translation>
    </message>
</context>
<context>
    <name>PredictionPackTexts</name>
    <message>
        <source>The stored predictions do not match their index. Verify the workspace.</source>
        <translation>Les prédictions conservées ne correspondent pas à leur index. Vérifiez l&apos;espace de travail.</translation>
    </message>
</context>
<context>
    <name>PredictionReaderTexts</name>
    <message>
        <source>%1 has no column &quot;%2&quot;. Its columns are: %3.</source>
        <translation>%1 n&apos;a pas de colonne « %2 ». Ses colonnes sont : %3.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes that are read. Cut it into parts by day or month.</source>
        <translation>%1 dépasse les %2 octets qui sont lus. Découpez-le par jour ou par mois.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>La ligne %1 est omise : %2.</translation>
    </message>
    <message>
        <source>No column of %1 looks like the id of a prediction. Name it: one of %2.</source>
        <translation>Aucune colonne de %1 ne ressemble à l&apos;identifiant d&apos;une prédiction. Indiquez-la : une de %2.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;import a été arrêté.</translation>
    </message>
    <message>
        <source>Reading predictions</source>
        <translation>Lecture des prédictions</translation>
    </message>
    <message>
        <source>Row %1 has no id and is left out.</source>
        <translation>La ligne %1 n&apos;a pas d&apos;identifiant et est omise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in row %2 is not a time.</source>
        <translation>« %1 » à la ligne %2 n&apos;est pas un instant.</translation>
    </message>
    <message>
        <source>The id %1 in row %2 stands for another prediction before; this one is left out.</source>
        <translation>L&apos;identifiant %1 à la ligne %2 désigne déjà une autre prédiction ; celle-ci est omise.</translation>
    </message>
    <message>
        <source>%1 holds no prediction.</source>
        <translation>%1 ne contient aucune prédiction.</translation>
    </message>
</context>
<context>
    <name>PredictionRowTexts</name>
    <message>
        <source>A stored prediction cannot be understood. Verify the workspace.</source>
        <translation>Une prédiction conservée est incompréhensible. Vérifiez l&apos;espace de travail.</translation>
    </message>
</context>
<context>
    <name>ProofFileTexts</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB. Attach a digest of it instead.</source>
        <translation>Le fichier dépasse 64 Mio. Joignez plutôt son empreinte.</translation>
    </message>
    <message>
        <source>The file is empty, so it proves nothing. Choose another one.</source>
        <translation>Le fichier est vide et ne prouve rien. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>PurposeTaxonomyTexts</name>
    <message>
        <source>&quot;%1&quot; is not a field of a purpose: key, name, dpv, below.</source>
        <translation>« %1 » n&apos;est pas un champ d&apos;une finalité : key, name, dpv, below.</translation>
    </message>
    <message>
        <source>A purpose needs a key.</source>
        <translation>Une finalité doit avoir une clé (key).</translation>
    </message>
    <message>
        <source>The purpose &quot;%1&quot; stands here twice.</source>
        <translation>La finalité « %1 » figure ici deux fois.</translation>
    </message>
    <message>
        <source>&quot;below&quot; is a list of purposes.</source>
        <translation>« below » est une liste de finalités.</translation>
    </message>
    <message>
        <source>The file has no list &quot;purposes&quot;.</source>
        <translation>Le fichier n&apos;a pas de liste « purposes ».</translation>
    </message>
    <message>
        <source>The list of purposes is missing from the program.</source>
        <translation>La liste des finalités manque dans le programme.</translation>
    </message>
</context>
<context>
    <name>ReadTable</name>
    <message>
        <source>%1 is no SQLite file, so it has no table &quot;%2&quot; inside. Leave the table&apos;s name out.</source>
        <translation>%1 n&apos;est pas un fichier SQLite ; il ne contient donc pas de table « %2 ». Omettre le nom de la table.</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Son nom courant.</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Finalité</translation>
    </message>
    <message>
        <source>What the system is for, in a sentence. Asked by the AI Act, Annex IV 1(a).</source>
        <translation>La finalité du système, en une phrase. Exigé par le règlement IA, annexe IV, point 1, a).</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Des&amp;cription</translation>
    </message>
    <message>
        <source>What it does and how it is used.</source>
        <translation>Ce qu&apos;il fait et comment il est utilisé.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Qui en répond.</translation>
    </message>
    <message>
        <source>Risk &amp;tier</source>
        <translation>Niveau de ris&amp;que</translation>
    </message>
    <message>
        <source>AI Act: Art. 5 prohibited, Art. 6 high, Art. 50 limited, else minimal.</source>
        <translation>Règlement IA : art. 5 interdit, art. 6 élevé, art. 50 limité, sinon minimal.</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>&amp;Reason for the tier</source>
        <translation>&amp;Motif du niveau de risque</translation>
    </message>
    <message>
        <source>Why this tier and no other.</source>
        <translation>Pourquoi ce niveau et non un autre.</translation>
    </message>
    <message>
        <source>U&amp;se</source>
        <translation>&amp;Utilisation</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>in development</source>
        <translation>en développement</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>What the data holds.</source>
        <translation>Ce que contiennent les données.</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>&amp;Origine</translation>
    </message>
    <message>
        <source>Where it comes from and how it was collected. Asked by the AI Act, Art. 10(2)(b).</source>
        <translation>D&apos;où elles viennent et comment elles ont été collectées. Exigé par le règlement IA, art. 10, par. 2, point b).</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>An SPDX identifier, or a text.</source>
        <translation>Un identifiant SPDX, ou un texte.</translation>
    </message>
    <message>
        <source>Owne&amp;r</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>What it may be used for (GDPR Art. 5(1)(b)).</source>
        <translation>Ce à quoi il peut servir (art. 5, par. 1, point b), du RGPD).</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Classification</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentielle</translation>
    </message>
    <message>
        <source>special</source>
        <translation>particulière</translation>
    </message>
    <message>
        <source>Personal &amp;data</source>
        <translation>&amp;Données à caractère personnel</translation>
    </message>
    <message>
        <source>&amp;Special categories of it (GDPR Art. 9)</source>
        <translation>Catégories &amp;particulières de ces données (art. 9 du RGPD)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>Rema&amp;rque</translation>
    </message>
    <message>
        <source>What the model does.</source>
        <translation>Ce que fait le modèle.</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Tâc&amp;he</translation>
    </message>
    <message>
        <source>Such as tabular-classification.</source>
        <translation>Par exemple tabular-classification.</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>Who makes it available, if that is somebody else.</source>
        <translation>Qui le met à disposition, s&apos;il s&apos;agit de quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>Such as provider, controller, processor, dpo; separated by commas.</source>
        <translation>Par exemple provider, controller, processor, dpo ; séparés par des virgules.</translation>
    </message>
    <message>
        <source>The purpose in a sentence (GDPR Art. 5(1)(b)).</source>
        <translation>La finalité en une phrase (art. 5, par. 1, point b), du RGPD).</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Base juridique</translation>
    </message>
    <message>
        <source>One of GDPR Art. 6(1)(a) to (f).</source>
        <translation>L&apos;une de celles de l&apos;art. 6, par. 1, points a) à f), du RGPD.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore indiqué</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>legal obligation</source>
        <translation>obligation légale</translation>
    </message>
    <message>
        <source>vital interests</source>
        <translation>intérêts vitaux</translation>
    </message>
    <message>
        <source>public task</source>
        <translation>mission d&apos;intérêt public</translation>
    </message>
    <message>
        <source>legitimate interests</source>
        <translation>intérêts légitimes</translation>
    </message>
    <message>
        <source>&amp;Condition for special categories</source>
        <translation>&amp;Condition pour les catégories particulières</translation>
    </message>
    <message>
        <source>Of GDPR Art. 9(2), where it applies.</source>
        <translation>De l&apos;art. 9, par. 2, du RGPD, le cas échéant.</translation>
    </message>
</context>
<context>
    <name>RecordFieldsTexts</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>A name is needed. The old one stays until there is a new one.</source>
        <translation>Un nom est requis. L&apos;ancien reste jusqu&apos;à ce qu&apos;il y en ait un nouveau.</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Version du modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Dataset version</source>
        <translation>Version de jeu de données</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>RecordRepository</name>
    <message>
        <source>The entry has no name. Give it one that people recognise.</source>
        <translation>L&apos;entrée n&apos;a pas de nom. Lui en donner un qui soit reconnaissable.</translation>
    </message>
    <message>
        <source>%1 is a record of kind &quot;%2&quot;, not &quot;%3&quot;.</source>
        <translation>%1 est un enregistrement de type « %2 », et non « %3 ».</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Bar chart. %1. The table beside it holds the same numbers.</source>
        <translation>Diagramme à barres. %1. Le tableau à côté contient les mêmes nombres.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>The front matter of the document contains a line that would end it early.</source>
        <translation>L&apos;en-tête (front matter) du document contient une ligne qui le terminerait prématurément.</translation>
    </message>
    <message>
        <source>Bar chart. The table below it holds the same numbers.</source>
        <translation>Diagramme à barres. Le tableau ci-dessous contient les mêmes nombres.</translation>
    </message>
    <message>
        <source>A PDF needs fonts, which this program was started without. Write HTML or ODT instead.</source>
        <translation>Un PDF requiert des polices, sans lesquelles ce programme a été démarré. Écrire plutôt en HTML ou ODT.</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Le PDF n&apos;a pas pu être composé.</translation>
    </message>
    <message>
        <source>The date of the PDF could not be set.</source>
        <translation>La date du PDF n&apos;a pas pu être définie.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>RequestChartTexts</name>
    <message>
        <source>Requests by verdict</source>
        <translation>Demandes par verdict</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>RequestLogTexts</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text.</source>
        <translation>« %1 » doit être un texte.</translation>
    </message>
    <message>
        <source>&quot;fields&quot; has to name the fields: DATASET.FIELD.</source>
        <translation>« fields » doit indiquer les champs : DATASET.FIELD.</translation>
    </message>
    <message>
        <source>This is not a JSON object: %1.</source>
        <translation>Ce n&apos;est pas un objet JSON : %1.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2.</source>
        <translation>La ligne a %1 cellules, l&apos;en-tête %2.</translation>
    </message>
    <message>
        <source>The request log cannot be read: %1.</source>
        <translation>Le journal de demandes ne peut pas être lu : %1.</translation>
    </message>
</context>
<context>
    <name>RequestLogWatcherTexts</name>
    <message>
        <source>There is no file or folder &quot;%1&quot; to watch.</source>
        <translation>Il n&apos;y a ni fichier ni dossier « %1 » à surveiller.</translation>
    </message>
</context>
<context>
    <name>RetentionBookTexts</name>
    <message>
        <source>&quot;Anonymised&quot; is a claim. Name the finding of the anonymisation check that it rests on.</source>
        <translation>« Anonymisé » est une affirmation. Indiquer le constat du contrôle d&apos;anonymisation sur lequel elle repose.</translation>
    </message>
    <message>
        <source>The finding %1 does not carry this decision: it has to have passed and to be current, it is &quot;%2&quot; and &quot;%3&quot;. Run the check again.</source>
        <translation>Le constat %1 ne soutient pas cette décision : il doit être réussi et à jour, il est « %2 » et « %3 ». Relancer le contrôle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a version of a dataset or model nor an asset with a retention profile.</source>
        <translation>« %1 » n&apos;est ni une version d&apos;un jeu de données ou d&apos;un modèle, ni un actif doté d&apos;un profil de conservation.</translation>
    </message>
    <message>
        <source>A hold needs a reason.</source>
        <translation>Un gel doit avoir un motif.</translation>
    </message>
    <message>
        <source>The hold &quot;%1&quot; was released already, on %2.</source>
        <translation>Le gel « %1 » a déjà été levé, le %2.</translation>
    </message>
    <message>
        <source>Say why the hold is released.</source>
        <translation>Indiquer pourquoi le gel est levé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was disposed of already.</source>
        <translation>« %1 » a déjà été éliminé.</translation>
    </message>
    <message>
        <source>Give the reason of the decision.</source>
        <translation>Indiquer le motif de la décision.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is under legal hold (%2). It can be disposed of after every hold is released.</source>
        <translation>« %1 » est sous gel juridique (%2). Il pourra être éliminé une fois tous les gels levés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be kept until %2 (rule %3).</source>
        <translation>« %1 » doit être conservé jusqu&apos;au %2 (règle %3).</translation>
    </message>
    <message>
        <source>No date of &quot;%1&quot; is known for &quot;%2&quot;, so no rule can say whether it may go. Enter the date in its retention profile first.</source>
        <translation>Aucune date de « %1 » n&apos;est connue pour « %2 » ; aucune règle ne peut donc dire s&apos;il peut disparaître. Saisir d&apos;abord la date dans son profil de conservation.</translation>
    </message>
    <message>
        <source>Say until when it is kept: a day that is still to come.</source>
        <translation>Indiquer jusqu&apos;à quand il est conservé : un jour à venir.</translation>
    </message>
    <message>
        <source>Attach the proof: a log of the deletion, a certificate, the report of the retraining.</source>
        <translation>Joindre la preuve : un journal de la suppression, un certificat, le rapport du réentraînement.</translation>
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
        <translation>Gelé par %1.</translation>
    </message>
    <message>
        <source>The date of &quot;%1&quot; is not known, so it is due for review now.</source>
        <translation>La date de « %1 » n&apos;est pas connue, il est donc à revoir maintenant.</translation>
    </message>
    <message>
        <source>Ends with %1, which it was made from.</source>
        <translation>Se termine avec %1, dont il est issu.</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;.</source>
        <translation>Règle « %1 ».</translation>
    </message>
    <message>
        <source>A model made from personal data: somebody has to decide about it.</source>
        <translation>Un modèle issu de données personnelles : quelqu&apos;un doit en décider.</translation>
    </message>
    <message>
        <source>No rule sets an end.</source>
        <translation>Aucune règle ne fixe de fin.</translation>
    </message>
</context>
<context>
    <name>RetentionProfileTexts</name>
    <message>
        <source>The date &quot;%1&quot; of &quot;%2&quot; cannot be read.</source>
        <translation>La date « %1 » de « %2 » ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>RetentionRuleTexts</name>
    <message>
        <source>&quot;%1&quot; is not a time zone. Write it as in Europe/Berlin.</source>
        <translation>« %1 » n&apos;est pas un fuseau horaire. L&apos;écrire comme dans Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bientôt échu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revue</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gelé</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Réétiqueter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Gone by then (maximum)</source>
        <translation>Disparu d&apos;ici là (maximum)</translation>
    </message>
    <message>
        <source>Kept until then (minimum)</source>
        <translation>Conservé jusque-là (minimum)</translation>
    </message>
    <message>
        <source>Take into review</source>
        <translation>Mettre en revue</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Conserver plus longtemps</translation>
    </message>
    <message>
        <source>Deleted, with proof</source>
        <translation>Supprimé, avec preuve</translation>
    </message>
    <message>
        <source>Anonymised, with a finding</source>
        <translation>Anonymisé, avec un constat</translation>
    </message>
    <message>
        <source>Relabelled, with proof</source>
        <translation>Réétiqueté, avec preuve</translation>
    </message>
    <message>
        <source>Retrained without the data, with proof</source>
        <translation>Réentraîné sans les données, avec preuve</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Dataset version</source>
        <translation>Version de jeu de données</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Version de modèle</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>Copy with somebody else</source>
        <translation>Copie chez un tiers</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Not in there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Retrained</source>
        <translation>Réentraîné</translation>
    </message>
    <message>
        <source>Unlearned</source>
        <translation>Désappris</translation>
    </message>
    <message>
        <source>Judged anonymous</source>
        <translation>Jugé anonyme</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Demande retirée</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Delete or rewrite</source>
        <translation>Supprimer ou réécrire</translation>
    </message>
    <message>
        <source>Retrain or unlearn</source>
        <translation>Réentraîner ou désapprendre</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>Laisser expirer</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Informer le destinataire</translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation>Revue par une personne</translation>
    </message>
</context>
<context>
    <name>RowBudget</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>La lecture de %1 a été annulée.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Raise the limit or read a part of it.</source>
        <translation>%1 compte plus de %2 lignes. Relever la limite ou n&apos;en lire qu&apos;une partie.</translation>
    </message>
    <message>
        <source>%1 was not read: line %2 is broken (%3). Repair it, or allow bad rows to be left out.</source>
        <translation>%1 n&apos;a pas été lu : la ligne %2 est défectueuse (%3). La réparer, ou autoriser que les lignes défectueuses soient écartées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not read: more than %n row(s) are broken, the first in line %2 (%3).</source>
        <translation>
            <numerusform>%1 n&apos;a pas été lu : plus de %n ligne est défectueuse, la première à la ligne %2 (%3).</numerusform>
            <numerusform>%1 n&apos;a pas été lu : plus de %n lignes sont défectueuses, la première à la ligne %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetensorsHeader</name>
    <message>
        <source>%1 is not a valid safetensors file: %2 Do not use it; fetch it again from its publisher.</source>
        <translation>%1 n&apos;est pas un fichier safetensors valide : %2 Ne pas l&apos;utiliser ; le récupérer à nouveau auprès de son éditeur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the entry of &quot;%1&quot; is not dtype, shape and data_offsets.</source>
        <translation>l&apos;entrée de « %1 » ne se compose pas de dtype, shape et data_offsets.</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; is larger than any memory.</source>
        <translation>la forme de « %1 » dépasse toute mémoire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins.</source>
        <translation>« %1 » se termine avant de commencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes, its shape needs %3.</source>
        <translation>« %1 » a %2 octets, sa forme en requiert %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins at %2 instead of %3.</source>
        <translation>« %1 » commence à %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>the tensors cover %1 bytes of data, the file has %2.</source>
        <translation>les tenseurs couvrent %1 octets de données, le fichier en a %2.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Le fichier ne peut pas être ouvert : %1</translation>
    </message>
</context>
<context>
    <name>SafetensorsHeaderTexts</name>
    <message>
        <source>the file has fewer than 8 bytes.</source>
        <translation>le fichier a moins de 8 octets.</translation>
    </message>
    <message>
        <source>the header claims more than 100 MB.</source>
        <translation>l&apos;en-tête prétend dépasser 100 Mo.</translation>
    </message>
    <message>
        <source>the header ends after the file.</source>
        <translation>l&apos;en-tête se termine après le fichier.</translation>
    </message>
    <message>
        <source>the header is not UTF-8.</source>
        <translation>l&apos;en-tête n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>the header does not begin with a brace.</source>
        <translation>l&apos;en-tête ne commence pas par une accolade.</translation>
    </message>
    <message>
        <source>the header is not an object.</source>
        <translation>l&apos;en-tête n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>__metadata__ is not text to text.</source>
        <translation>__metadata__ n&apos;associe pas du texte à du texte.</translation>
    </message>
</context>
<context>
    <name>SafetensorsTexts</name>
    <message>
        <source>the entry of the tensor &quot;%1&quot; has no known type, shape and place.</source>
        <translation>l&apos;entrée du tenseur « %1 » n&apos;a pas de type, de forme et de place connus.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has too many dimensions.</source>
        <translation>le tenseur « %1 » a trop de dimensions.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has a dimension that is not a whole number from 0.</source>
        <translation>le tenseur « %1 » a une dimension qui n&apos;est pas un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>the shape of the tensor &quot;%1&quot; is larger than any file.</source>
        <translation>la forme du tenseur « %1 » dépasse tout fichier.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; lies outside of the file.</source>
        <translation>le tenseur « %1 » se trouve en dehors du fichier.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has another size than its shape says.</source>
        <translation>le tenseur « %1 » a une autre taille que celle indiquée par sa forme.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Le fichier %1 n&apos;a pas pu être ouvert : %2</translation>
    </message>
    <message>
        <source>it is shorter than its length field.</source>
        <translation>il est plus court que son champ de longueur.</translation>
    </message>
    <message>
        <source>its header claims to be longer than the file.</source>
        <translation>son en-tête prétend être plus long que le fichier.</translation>
    </message>
    <message>
        <source>The header of %1 has %2 bytes; at most %3 are read.</source>
        <translation>L&apos;en-tête de %1 a %2 octets ; au plus %3 sont lus.</translation>
    </message>
    <message>
        <source>its header does not begin with a brace.</source>
        <translation>son en-tête ne commence pas par une accolade.</translation>
    </message>
    <message>
        <source>its header is not JSON (%1).</source>
        <translation>son en-tête n&apos;est pas du JSON (%1).</translation>
    </message>
    <message>
        <source>its header is not an object.</source>
        <translation>son en-tête n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>The header of %1 lists %2 tensors; at most %3 are read.</source>
        <translation>L&apos;en-tête de %1 énumère %2 tenseurs ; au plus %3 sont lus.</translation>
    </message>
    <message>
        <source>its metadata is not an object.</source>
        <translation>ses métadonnées ne sont pas un objet.</translation>
    </message>
    <message>
        <source>its metadata holds something else than text.</source>
        <translation>ses métadonnées contiennent autre chose que du texte.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; overlaps another one or leaves a hole.</source>
        <translation>le tenseur « %1 » en chevauche un autre ou laisse un trou.</translation>
    </message>
    <message>
        <source>there are bytes that belong to no tensor.</source>
        <translation>certains octets n&apos;appartiennent à aucun tenseur.</translation>
    </message>
</context>
<context>
    <name>SceneFileTexts</name>
    <message>
        <source>A PDF or PNG of a drawing needs fonts, which this program was started without. Write SVG instead.</source>
        <translation>Un PDF ou un PNG d&apos;un dessin a besoin de polices, sans lesquelles ce programme a été démarré. Écrivez plutôt en SVG.</translation>
    </message>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Le PDF n&apos;a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>The date of the PDF could not be set.</source>
        <translation>La date du PDF n&apos;a pas pu être définie.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size. Choose a smaller scale.</source>
        <translation>La mémoire ne suffit pas pour une image de cette taille. Choisissez une échelle plus petite.</translation>
    </message>
    <message>
        <source>The picture could not be written as PNG.</source>
        <translation>L&apos;image n&apos;a pas pu être écrite en PNG.</translation>
    </message>
</context>
<context>
    <name>SceneTexts</name>
    <message>
        <source>passed</source>
        <comment>state of a node in a drawing</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>state of a node in a drawing</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a node in a drawing</comment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>state of a node in a drawing</comment>
        <translation>périmé</translation>
    </message>
    <message>
        <source>note</source>
        <comment>state of a node in a drawing</comment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>state of a node in a drawing: something ends here</comment>
        <translation>coupé</translation>
    </message>
</context>
<context>
    <name>SealedKeyFile</name>
    <message>
        <source>This is not a key file of Hallmarker, or one of a newer version.</source>
        <translation>Ce n&apos;est pas un fichier de clé de Hallmarker, ou il provient d&apos;une version plus récente.</translation>
    </message>
    <message>
        <source>The key file is damaged. Restore it from a backup.</source>
        <translation>Le fichier de clé est endommagé. Le restaurer à partir d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file asks for more work or memory than is allowed, or for none. It was not opened.</source>
        <translation>Le fichier de clé demande plus de calcul ou de mémoire qu&apos;il n&apos;est admis, ou n&apos;en demande pas. Il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>The passphrase could not be turned into a key; there may be too little memory.</source>
        <translation>La phrase secrète n&apos;a pas pu être convertie en clé ; la mémoire est peut-être insuffisante.</translation>
    </message>
    <message>
        <source>The key file %1 could not be read: %2.</source>
        <translation>Le fichier de clé %1 n&apos;a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>A key file needs a passphrase that is not empty.</source>
        <translation>Un fichier de clé requiert une phrase secrète non vide.</translation>
    </message>
    <message>
        <source>The key file is sealed. Give its passphrase.</source>
        <translation>Le fichier de clé est scellé. Indiquer sa phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase is not that of this key file. Try again.</source>
        <translation>La phrase secrète n&apos;est pas celle de ce fichier de clé. Réessayer.</translation>
    </message>
</context>
<context>
    <name>SettingTable</name>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>Couleurs de la fenêtre : system, light ou dark.</translation>
    </message>
    <message>
        <source>Language of the window; empty: that of the desktop.</source>
        <translation>Langue de la fenêtre ; vide : celle du bureau.</translation>
    </message>
    <message>
        <source>Workspaces that were opened last, one a line.</source>
        <translation>Espaces de travail ouverts récemment, un par ligne.</translation>
    </message>
    <message>
        <source>How many checks run at once; 0: one for each processor.</source>
        <translation>Nombre de contrôles simultanés ; 0 : un par processeur.</translation>
    </message>
    <message>
        <source>Name of the organisation on reports and cards.</source>
        <translation>Nom de l&apos;organisation sur les rapports et les fiches.</translation>
    </message>
    <message>
        <source>After how many days a new finding expires; 0: never.</source>
        <translation>Nombre de jours après lequel un nouveau constat expire ; 0 : jamais.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <comment>stands alone before a message</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>stands alone before a message</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>stands alone before a message</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failure</source>
        <comment>stands alone before a message</comment>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>state not told</source>
        <translation>état non indiqué</translation>
    </message>
    <message>
        <source>started</source>
        <translation>démarrée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>autre état</translation>
    </message>
    <message>
        <source>time not told</source>
        <translation>heure non indiquée</translation>
    </message>
    <message>
        <source>%1 event %2 of %3, entry %4 of the log, digest %5</source>
        <translation>événement %1 %2 du %3, entrée %4 du journal, empreinte %5</translation>
    </message>
    <message>
        <source>This node is not in the lineage any more.</source>
        <translation>Ce nœud n&apos;est plus dans la traçabilité.</translation>
    </message>
    <message>
        <source>Stale, because this has changed since: %1.</source>
        <translation>Périmé, car ceci a changé depuis : %1.</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 is the step</comment>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 is the step</comment>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Open workspace ...</source>
        <translation>&amp;Ouvrir un espace de travail ...</translation>
    </message>
    <message>
        <source>Create &amp;new workspace ...</source>
        <translation>Créer un &amp;nouvel espace de travail ...</translation>
    </message>
    <message>
        <source>Open &amp;example</source>
        <translation>Ouvrir l&apos;&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Fermer l&apos;espace de travail</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Fil&amp;trer</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>Palette de &amp;commandes</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Show or hide &amp;jobs</source>
        <translation>Afficher ou masquer les travau&amp;x</translation>
    </message>
    <message>
        <source>Switch &amp;light and dark</source>
        <translation>Basculer entre c&amp;lair et sombre</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>Thème du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Volet précédent</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis clav&amp;ier</translation>
    </message>
    <message>
        <source>&amp;About Hallmarker</source>
        <translation>À &amp;propos de Hallmarker</translation>
    </message>
</context>
<context>
    <name>SignatureTexts</name>
    <message>
        <source>The signature of the model is not valid at %1: %2</source>
        <translation>La signature du modèle n&apos;est pas valide à %1 : %2</translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation>une liste de textes est attendue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice.</source>
        <translation>« %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>text is expected.</source>
        <translation>un texte est attendu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>« %1 » ne fait pas partie de : %2.</translation>
    </message>
    <message>
        <source>a number is expected.</source>
        <translation>un nombre est attendu.</translation>
    </message>
    <message>
        <source>an encoded column needs its categories.</source>
        <translation>une colonne encodée requiert ses catégories.</translation>
    </message>
    <message>
        <source>every column needs a name.</source>
        <translation>chaque colonne doit avoir un nom.</translation>
    </message>
    <message>
        <source>a list of at least one column is expected.</source>
        <translation>une liste d&apos;au moins une colonne est attendue.</translation>
    </message>
    <message>
        <source>a list of one to eight lengths is expected.</source>
        <translation>une liste de une à huit longueurs est attendue.</translation>
    </message>
    <message>
        <source>every length must be a whole number from 1.</source>
        <translation>chaque longueur doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>two numbers are expected, the lower one first.</source>
        <translation>deux nombres sont attendus, le plus petit d&apos;abord.</translation>
    </message>
    <message>
        <source>the task is missing, for instance &quot;classification&quot;.</source>
        <translation>la tâche manque, par exemple « classification ».</translation>
    </message>
    <message>
        <source>an object with &quot;column&quot; is expected.</source>
        <translation>un objet avec « column » est attendu.</translation>
    </message>
    <message>
        <source>a classification has at least two classes.</source>
        <translation>une classification a au moins deux classes.</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>un objet est attendu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an input too; a model that is given the truth proves nothing.</source>
        <translation>« %1 » est aussi une entrée ; un modèle à qui l&apos;on donne la réponse ne prouve rien.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Le fichier %1 n&apos;a pas pu être ouvert : %2</translation>
    </message>
    <message>
        <source>row of a table, columns: %1</source>
        <translation>ligne d&apos;une table, colonnes : %1</translation>
    </message>
    <message>
        <source>%1 tensor %2</source>
        <translation>tenseur %1 %2</translation>
    </message>
    <message>
        <source>, values %1 to %2</source>
        <translation>, valeurs de %1 à %2</translation>
    </message>
    <message>
        <source>classes: %1</source>
        <translation>classes : %1</translation>
    </message>
    <message>
        <source>%1 of the classes: %2</source>
        <translation>%1 des classes : %2</translation>
    </message>
    <message>
        <source>the scale must be above 0.</source>
        <translation>l&apos;échelle doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>the least value is above the greatest.</source>
        <translation>la plus petite valeur est supérieure à la plus grande.</translation>
    </message>
    <message>
        <source>one of &quot;columns&quot;, &quot;features&quot; and &quot;shape&quot; is expected.</source>
        <translation>l&apos;un de « columns », « features » et « shape » est attendu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit to what is there.</source>
        <translation>« %1 » ne correspond pas à ce qui existe.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: present, not verified</source>
        <translation>%1 : présente, non vérifiée</translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation>%1 : illisible</translation>
    </message>
    <message>
        <source>%1: made for other content</source>
        <translation>%1 : faite pour un autre contenu</translation>
    </message>
    <message>
        <source>%1: does not name this file</source>
        <translation>%1 : ne nomme pas ce fichier</translation>
    </message>
    <message>
        <source>%1: names this content, signature not verified</source>
        <translation>%1 : nomme ce contenu, signature non vérifiée</translation>
    </message>
    <message>
        <source>%1: not made with the given key</source>
        <translation>%1 : n&apos;a pas été faite avec la clé indiquée</translation>
    </message>
    <message>
        <source>%1: verified with the given key</source>
        <translation>%1 : vérifiée avec la clé indiquée</translation>
    </message>
</context>
<context>
    <name>SignedNote</name>
    <message>
        <source>This is not a signed note: the text, an empty line and the signature lines are not all there or not well formed.</source>
        <translation>Ce n&apos;est pas une note signée : le texte, une ligne vide et les lignes de signature ne sont pas tous présents ou pas bien formés.</translation>
    </message>
    <message>
        <source>The signed note is larger than %1 bytes and was not read.</source>
        <translation>La note signée dépasse %1 octets et n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>Only plain UTF-8 text that ends with a line break can be signed as a note.</source>
        <translation>Seul un texte brut en UTF-8 se terminant par un saut de ligne peut être signé comme note.</translation>
    </message>
    <message>
        <source>The signature of %1 does not hold: the text or the signature was changed.</source>
        <translation>La signature de %1 n&apos;est pas valide : le texte ou la signature a été modifié.</translation>
    </message>
    <message>
        <source>None of the known keys has signed this note. Give the key of its author, or do not trust it.</source>
        <translation>Aucune des clés connues n&apos;a signé cette note. Fournir la clé de son auteur, ou ne pas s&apos;y fier.</translation>
    </message>
</context>
<context>
    <name>SignedTrailTexts</name>
    <message>
        <source>The trail does not hold: %1</source>
        <translation>Le chemin ne tient pas : %1</translation>
    </message>
    <message>
        <source>The log has no entry %1. Verify the workspace.</source>
        <translation>Le journal n&apos;a pas d&apos;entrée %1. Vérifiez l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>entry %1 of hop %2 is missing.</source>
        <translation>l&apos;entrée %1 de l&apos;étape %2 manque.</translation>
    </message>
    <message>
        <source>no entry states the event that tells hop %1.</source>
        <translation>aucune entrée n&apos;énonce l&apos;événement qui atteste l&apos;étape %1.</translation>
    </message>
    <message>
        <source>no entry states the digest of hop %1.</source>
        <translation>aucune entrée n&apos;énonce l&apos;empreinte de l&apos;étape %1.</translation>
    </message>
    <message>
        <source>no entry states the finding %1.</source>
        <translation>aucune entrée n&apos;énonce le constat %1.</translation>
    </message>
    <message>
        <source>the record of the prediction log is not the one that the trail names.</source>
        <translation>l&apos;enregistrement du journal de prédictions n&apos;est pas celui que nomme le chemin.</translation>
    </message>
    <message>
        <source>the prediction is not of the log that the trail names.</source>
        <translation>la prédiction n&apos;est pas du journal que nomme le chemin.</translation>
    </message>
    <message>
        <source>The log does not hold the export that was just noted. Verify the workspace.</source>
        <translation>Le journal ne contient pas l&apos;export qui vient d&apos;être noté. Vérifiez l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>This is not a signed trail: its format is not hallmarker-signed-trail-1.</source>
        <translation>Ce n&apos;est pas un chemin signé : son format n&apos;est pas hallmarker-signed-trail-1.</translation>
    </message>
    <message>
        <source>it brings no key.</source>
        <translation>il n&apos;apporte aucune clé.</translation>
    </message>
    <message>
        <source>none of its keys is one that is trusted.</source>
        <translation>aucune de ses clés n&apos;est de confiance.</translation>
    </message>
    <message>
        <source>a proof is about another entry.</source>
        <translation>une preuve porte sur une autre entrée.</translation>
    </message>
    <message>
        <source>the log states another digest of it. It was changed after it was exported.</source>
        <translation>le journal énonce une autre empreinte. Il a été modifié après l&apos;export.</translation>
    </message>
</context>
<context>
    <name>SourceFileTexts</name>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>Le fichier %1 n&apos;existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes that are read.</source>
        <translation>%1 dépasse les %2 octets qui sont lus.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 est imbriqué sur plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object at its top.</source>
        <translation>%1 ne contient pas d&apos;objet JSON à sa racine.</translation>
    </message>
</context>
<context>
    <name>SpdxTexts</name>
    <message>
        <source>an operator (AND, OR, WITH) is missing before &quot;%1&quot;</source>
        <translation>il manque un opérateur (AND, OR, WITH) avant « %1 »</translation>
    </message>
    <message>
        <source>The licence expression &quot;%1&quot; cannot be read: %2.</source>
        <translation>L’expression de licence « %1 » est illisible : %2.</translation>
    </message>
    <message>
        <source>it offers too many alternatives</source>
        <translation>elle offre trop de possibilités</translation>
    </message>
    <message>
        <source>its parentheses are nested too deeply</source>
        <translation>ses parenthèses sont trop imbriquées</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>il manque une parenthèse fermante</translation>
    </message>
    <message>
        <source>the name of a licence is missing</source>
        <translation>il manque le nom d’une licence</translation>
    </message>
    <message>
        <source>the name of an exception is missing</source>
        <translation>il manque le nom d’une exception</translation>
    </message>
</context>
<context>
    <name>SqlAuditLogTexts</name>
    <message>
        <source>The log has no entry about &quot;%1&quot;.</source>
        <translation>Le journal n&apos;a pas d&apos;entrée sur « %1 ».</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only, so its head cannot be signed.</source>
        <translation>L&apos;espace de travail a été ouvert en lecture seule ; sa tête ne peut donc pas être signée.</translation>
    </message>
    <message>
        <source>The key file of this workspace does not hold the key that signs now. Was the key rotated on another machine?</source>
        <translation>Le fichier de clé de cet espace de travail ne contient pas la clé qui signe actuellement. La clé a-t-elle été remplacée sur une autre machine ?</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <translation>L&apos;espace de travail a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The log has no entry %1; it has %2 entries.</source>
        <translation>Le journal n&apos;a pas d&apos;entrée %1 ; il compte %2 entrées.</translation>
    </message>
</context>
<context>
    <name>SqlBlobStore</name>
    <message>
        <source>The attachment %1 is not there.</source>
        <translation>La pièce jointe %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The attachment %1 does not match its digest; it was changed.</source>
        <translation>La pièce jointe %1 ne correspond pas à son empreinte ; elle a été modifiée.</translation>
    </message>
</context>
<context>
    <name>SqlBlobVerificationTexts</name>
    <message>
        <source>Comparing attachments with the log</source>
        <translation>Comparaison des pièces jointes avec le journal</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The attachment %1 is not what entry %2 of the log says: it was changed past the log.</source>
        <translation>La pièce jointe %1 n&apos;est pas conforme à ce qu&apos;indique l&apos;entrée %2 du journal : elle a été modifiée hors du journal.</translation>
    </message>
    <message>
        <source>The attachment %1 does not match its digest, or the log knows nothing of it: it was changed or put in past the log.</source>
        <translation>La pièce jointe %1 ne correspond pas à son empreinte, ou le journal ne la connaît pas : elle a été modifiée ou ajoutée hors du journal.</translation>
    </message>
    <message>
        <source>The attachment of entry %1 was removed past the log.</source>
        <translation>La pièce jointe de l&apos;entrée %1 a été retirée hors du journal.</translation>
    </message>
</context>
<context>
    <name>SqlConnectionTexts</name>
    <message>
        <source>Another program holds the workspace. Try again in a moment.</source>
        <translation>Un autre programme occupe l&apos;espace de travail. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>The workspace can only be read: the file or its folder is write-protected.</source>
        <translation>L&apos;espace de travail ne peut être que lu : le fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore it from a backup.</source>
        <translation>Le fichier d&apos;espace de travail est endommagé. Le restaurer à partir d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this write was kept. Make room and try again.</source>
        <translation>Le disque est plein. Rien de cette écriture n&apos;a été conservé. Libérer de l&apos;espace et réessayer.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened. The folder may be missing or write-protected.</source>
        <translation>Le fichier d&apos;espace de travail ne peut pas être ouvert. Le dossier manque peut-être ou est protégé en écriture.</translation>
    </message>
    <message>
        <source>The store refused the write because it breaks one of its rules.</source>
        <translation>Le stockage a refusé l&apos;écriture, car elle enfreint l&apos;une de ses règles.</translation>
    </message>
    <message>
        <source>This file is not a Hallmarker workspace.</source>
        <translation>Ce fichier n&apos;est pas un espace de travail Hallmarker.</translation>
    </message>
    <message>
        <source>The store failed.</source>
        <translation>Le stockage a échoué.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connexion au serveur a été perdue.</translation>
    </message>
    <message>
        <source>The server refused: the right for this is missing.</source>
        <translation>Le serveur a refusé : le droit nécessaire manque.</translation>
    </message>
    <message>
        <source>The server is out of space or memory.</source>
        <translation>Le serveur manque d&apos;espace ou de mémoire.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Le serveur a refusé la demande.</translation>
    </message>
    <message>
        <source>There is no workspace at %1. Make one with &quot;hallmarker-cli init&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;espace de travail à l&apos;emplacement %1. En créer un avec « hallmarker-cli init ».</translation>
    </message>
    <message>
        <source>%1 is empty; it is not a Hallmarker workspace.</source>
        <translation>%1 est vide ; ce n&apos;est pas un espace de travail Hallmarker.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed (package libqt6sql6-psql).</source>
        <translation>Le pilote pour PostgreSQL n&apos;est pas installé (paquet libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Pas de connexion à %1.</translation>
    </message>
    <message>
        <source>The disk reports an error; it may be full. Nothing of this write was kept.</source>
        <translation>Le disque signale une erreur ; il est peut-être plein. Rien de cette écriture n&apos;a été conservé.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace. Name the file inside of it.</source>
        <translation>%1 est un dossier, pas un espace de travail. Indiquer le fichier qu&apos;il contient.</translation>
    </message>
</context>
<context>
    <name>SqlLineageStoreTexts</name>
    <message>
        <source>There is no event %1 of lineage.</source>
        <translation>Il n’y a pas d’événement de traçabilité %1.</translation>
    </message>
    <message>
        <source>The event %1 of lineage does not match its entry in the log; it was changed.</source>
        <translation>L’événement de traçabilité %1 ne correspond pas à son entrée du journal ; il a été modifié.</translation>
    </message>
    <message>
        <source>There is no edge %1 of lineage.</source>
        <translation>Il n&apos;y a pas d&apos;arête %1 de la traçabilité.</translation>
    </message>
</context>
<context>
    <name>SqlLineageVerificationTexts</name>
    <message>
        <source>The event %1 of lineage, or what was folded from it, is not what entry %2 of the log says: it was changed past the log.</source>
        <translation>L’événement de traçabilité %1, ou ce qui en a été tiré, n’est pas ce que dit l’entrée %2 du journal : il a été modifié en dehors du journal.</translation>
    </message>
    <message>
        <source>An event of lineage was removed or put in past the log, at entry %1.</source>
        <translation>Un événement de traçabilité a été retiré ou ajouté en dehors du journal, à l’entrée %1.</translation>
    </message>
    <message>
        <source>Comparing lineage with the log</source>
        <translation>Comparaison de la traçabilité avec le journal</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>There is lineage that no event brought: it was written past the log.</source>
        <translation>Il y a de la traçabilité qu’aucun événement n’a apportée : elle a été écrite en dehors du journal.</translation>
    </message>
</context>
<context>
    <name>SqlLineageWriterTexts</name>
    <message>
        <source>Lineage without an event that tells it cannot be stored.</source>
        <translation>Une traçabilité sans événement qui la rapporte ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>An event of lineage needs a digest.</source>
        <translation>Un événement de traçabilité a besoin d’une empreinte.</translation>
    </message>
    <message>
        <source>The digest of a file of lineage is not that of its bytes.</source>
        <translation>L’empreinte d’un fichier de traçabilité n’est pas celle de ses octets.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; was deleted.</source>
        <translation>L’enregistrement « %1 » a été supprimé.</translation>
    </message>
</context>
<context>
    <name>SqlLogStore</name>
    <message>
        <source>The log lacks the hash of node %1 on level %2. Run &quot;hallmarker-cli audit verify&quot;.</source>
        <translation>Il manque au journal l&apos;empreinte du nœud %1 au niveau %2. Exécuter « hallmarker-cli audit verify ».</translation>
    </message>
</context>
<context>
    <name>SqlLogVerificationTexts</name>
    <message>
        <source>The numbers of the log&apos;s entries are not in order at %1.</source>
        <translation>Les numéros des entrées du journal ne sont pas en ordre à %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The key ring cannot be read: %1</source>
        <translation>Le trousseau de clés ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Entry %1 does not match its hash, or is missing.</source>
        <translation>L&apos;entrée %1 ne correspond pas à son empreinte, ou manque.</translation>
    </message>
    <message>
        <source>A checkpoint over %1 entries was signed, but the log has only %2: its end was cut off.</source>
        <translation>Un point de contrôle sur %1 entrées a été signé, mais le journal n&apos;en compte que %2 : sa fin a été coupée.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries does not match them: the log was changed after it was signed.</source>
        <translation>Le point de contrôle sur %1 entrées ne leur correspond pas : le journal a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries does not hold: %2</source>
        <translation>Le point de contrôle sur %1 entrées n&apos;est pas valide : %2</translation>
    </message>
    <message>
        <source>The stored checkpoint over %1 entries says something else than its signed text.</source>
        <translation>Le point de contrôle enregistré sur %1 entrées ne dit pas la même chose que son texte signé.</translation>
    </message>
    <message>
        <source>The stored hash over the entries from %1 on is wrong or missing.</source>
        <translation>L&apos;empreinte enregistrée des entrées à partir de %1 est fausse ou manque.</translation>
    </message>
    <message>
        <source>The log keeps hashes over entries that it does not have: its end was cut off.</source>
        <translation>Le journal conserve des empreintes portant sur des entrées qu&apos;il n&apos;a pas : sa fin a été coupée.</translation>
    </message>
    <message>
        <source>checkpoint file over %1 entries</source>
        <translation>fichier de point de contrôle sur %1 entrées</translation>
    </message>
    <message>
        <source>The trusted checkpoint covers %1 entries, the log has only %2: it was rolled back.</source>
        <translation>Le point de contrôle de confiance couvre %1 entrées, le journal n&apos;en compte que %2 : il est revenu en arrière.</translation>
    </message>
    <message>
        <source>The first %1 entries are not those that the trusted checkpoint covers: the log was rewritten.</source>
        <translation>Les %1 premières entrées ne sont pas celles que couvre le point de contrôle de confiance : le journal a été réécrit.</translation>
    </message>
    <message>
        <source>The first key of the ring, or the identity of the workspace, is not that of entry 0.</source>
        <translation>La première clé du trousseau, ou l&apos;identité de l&apos;espace de travail, n&apos;est pas celle de l&apos;entrée 0.</translation>
    </message>
    <message>
        <source>The ring of keys is not what the entries about rotations say: it was changed past the log.</source>
        <translation>Le trousseau de clés n&apos;est pas conforme à ce qu&apos;indiquent les entrées de remplacement de clé : il a été modifié hors du journal.</translation>
    </message>
</context>
<context>
    <name>SqlRecordVerificationTexts</name>
    <message>
        <source>What the record %1 rests on, or a personal field of it, is not what entry %2 of the log says: it was changed past the log.</source>
        <translation>Ce sur quoi repose l&apos;enregistrement %1, ou l&apos;un de ses champs personnels, n&apos;est pas conforme à ce qu&apos;indique l&apos;entrée %2 du journal : cela a été modifié hors du journal.</translation>
    </message>
    <message>
        <source>Comparing records with the log</source>
        <translation>Comparaison des enregistrements avec le journal</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The record %1 has no entry in the log: it was written past it.</source>
        <translation>L&apos;enregistrement %1 n&apos;a pas d&apos;entrée dans le journal : il a été écrit hors du journal.</translation>
    </message>
    <message>
        <source>The record %1 is not what entry %2 of the log says: it was changed past the log.</source>
        <translation>L&apos;enregistrement %1 n&apos;est pas conforme à ce qu&apos;indique l&apos;entrée %2 du journal : il a été modifié hors du journal.</translation>
    </message>
    <message>
        <source>The record of entry %1 was removed past the log.</source>
        <translation>L&apos;enregistrement de l&apos;entrée %1 a été retiré hors du journal.</translation>
    </message>
    <message>
        <source>There are dependencies or personal fields of %1, of which the log knows nothing: they were written past it.</source>
        <translation>Il existe des dépendances ou des champs personnels de %1 que le journal ne connaît pas : ils ont été écrits hors de celui-ci.</translation>
    </message>
    <message>
        <source>The kept revision of entry %1 is missing or was changed past the log.</source>
        <translation>La révision conservée de l&apos;entrée %1 manque ou a été modifiée hors du journal.</translation>
    </message>
    <message>
        <source>A revision of the record %1 has no entry in the log: it was written past it.</source>
        <translation>Une révision de l&apos;enregistrement %1 n&apos;a pas d&apos;entrée dans le journal : elle a été écrite hors de celui-ci.</translation>
    </message>
    <message>
        <source>The personal field %1 of the record %2 does not fit its commitment: it was changed past the log.</source>
        <translation>Le champ personnel %1 de l&apos;enregistrement %2 ne correspond pas à son engagement cryptographique : il a été modifié hors du journal.</translation>
    </message>
</context>
<context>
    <name>SqlRecordsTexts</name>
    <message>
        <source>There is no record &quot;%1&quot;.</source>
        <translation>L&apos;enregistrement « %1 » n&apos;existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of several records: %2. Name one by its id.</source>
        <translation>« %1 » est le nom de plusieurs enregistrements : %2. En désigner un par son identifiant.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement de type %1 nommé « %2 ».</translation>
    </message>
</context>
<context>
    <name>SqlSchemaTexts</name>
    <message>
        <source>The schema &quot;%1&quot; is there already. Open it, or choose another name.</source>
        <translation>Le schéma « %1 » existe déjà. L&apos;ouvrir, ou choisir un autre nom.</translation>
    </message>
    <message>
        <source>There is no workspace in the schema &quot;%1&quot;. Make one with &quot;hallmarker-cli init&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;espace de travail dans le schéma « %1 ». En créer un avec « hallmarker-cli init ».</translation>
    </message>
    <message>
        <source>%1 is an SQLite file, but not a Hallmarker workspace.</source>
        <translation>%1 est un fichier SQLite, mais pas un espace de travail Hallmarker.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Hallmarker (format %2; this one knows %3). Update Hallmarker; nothing was changed.</source>
        <translation>%1 a été écrit par une version plus récente de Hallmarker (format %2 ; celle-ci connaît %3). Mettre à jour Hallmarker ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The workspace has an older format, and the backup that goes before the change could not be made: %1 Open it once as the role that made it, which may create a schema in the database. Nothing was changed.</source>
        <translation>L&apos;espace de travail a un format plus ancien, et la sauvegarde qui précède la modification n&apos;a pas pu être faite : %1 L&apos;ouvrir une fois avec le rôle qui l&apos;a créé et qui peut créer un schéma dans la base de données. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>SqlStaleVerification</name>
    <message>
        <source>Whether %1 is out of date is not marked as its dependencies say: the marks were changed past the log.</source>
        <translation>Le marquage indiquant si %1 est périmé ne correspond pas à ses dépendances : les marques ont été modifiées hors du journal.</translation>
    </message>
</context>
<context>
    <name>SqlWorkspace</name>
    <message>
        <source>The record &quot;%1&quot; was deleted.</source>
        <translation>L&apos;enregistrement « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>There is no personal field &quot;%1&quot; in %2.</source>
        <translation>Il n&apos;y a pas de champ personnel « %1 » dans %2.</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only: its file or folder is write-protected. Nothing was written.</source>
        <translation>L&apos;espace de travail a été ouvert en lecture seule : son fichier ou son dossier est protégé en écriture. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The change of the passphrase could not be finished: %1</source>
        <translation>La modification de la phrase secrète n&apos;a pas pu être achevée : %1</translation>
    </message>
</context>
<context>
    <name>SqlWriteTransactionTexts</name>
    <message>
        <source>&quot;%1&quot; was changed by %2 in the meantime (revision %3; yours was made from %4). Compare both and decide.</source>
        <translation>« %1 » a été modifié entre-temps par %2 (révision %3 ; la vôtre part de %4). Comparer les deux et décider.</translation>
    </message>
    <message>
        <source>A record needs a kind and a name.</source>
        <translation>Un enregistrement requiert un type et un nom.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; is a %2 and cannot become a %3.</source>
        <translation>L&apos;enregistrement « %1 » est de type %2 et ne peut pas devenir de type %3.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; is not there any more.</source>
        <translation>L&apos;enregistrement « %1 » n&apos;existe plus.</translation>
    </message>
    <message>
        <source>There is nothing to erase in &quot;%1&quot; of %2.</source>
        <translation>Il n&apos;y a rien à effacer dans « %1 » de %2.</translation>
    </message>
    <message>
        <source>A log entry of %1 bytes is too long; at most %2 are allowed. Large content belongs into a blob.</source>
        <translation>Une entrée de journal de %1 octets est trop longue ; au plus %2 sont admis. Les contenus volumineux doivent aller dans un blob.</translation>
    </message>
</context>
<context>
    <name>SqlWriter</name>
    <message>
        <source>A write was begun inside of a write.</source>
        <translation>Une écriture a été commencée à l&apos;intérieur d&apos;une autre écriture.</translation>
    </message>
    <message>
        <source>The workspace is being closed.</source>
        <translation>L&apos;espace de travail est en cours de fermeture.</translation>
    </message>
</context>
<context>
    <name>SqliteReader</name>
    <message>
        <source>%1 cannot be read as an SQLite file: %2.</source>
        <translation>%1 ne peut pas être lu comme fichier SQLite : %2.</translation>
    </message>
    <message>
        <source>%1 has more than one table. Name one of: %2.</source>
        <translation>%1 a plus d&apos;une table. En indiquer une parmi : %2.</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>il ne commence pas comme un tel fichier</translation>
    </message>
    <message>
        <source>%1 has changes that are not yet in the file (%2). Close the program that writes it, then try again.</source>
        <translation>%1 a des modifications qui ne sont pas encore dans le fichier (%2). Fermer le programme qui l&apos;écrit, puis réessayer.</translation>
    </message>
    <message>
        <source>A type is given for the column &quot;%1&quot;, which the table %2 does not have. Its columns are: %3.</source>
        <translation>Un type est indiqué pour la colonne « %1 », que la table %2 n&apos;a pas. Ses colonnes sont : %3.</translation>
    </message>
    <message>
        <source>the column %1 holds binary data</source>
        <translation>la colonne %1 contient des données binaires</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is not of the type that was asked for</source>
        <translation>la valeur de « %1 » n&apos;est pas du type demandé</translation>
    </message>
    <message>
        <source>column %1 is text: it holds numbers that cannot be kept exactly</source>
        <translation>la colonne %1 est du texte : elle contient des nombres qui ne peuvent pas être conservés exactement</translation>
    </message>
    <message>
        <source>%1 has no table &quot;%2&quot;. Its tables are: %3. Views are not read.</source>
        <translation>%1 n&apos;a pas de table « %2 ». Ses tables sont : %3. Les vues ne sont pas lues.</translation>
    </message>
    <message>
        <source>%1 has no table with rows of its own. Views are not read, because they run code that the file brings along: store their rows as a table.</source>
        <translation>%1 n&apos;a aucune table ayant ses propres lignes. Les vues ne sont pas lues, car elles exécutent du code qu&apos;apporte le fichier : enregistrer leurs lignes dans une table.</translation>
    </message>
</context>
<context>
    <name>StaleText</name>
    <message>
        <source>%1 is gone (path %2)</source>
        <translation>%1 n&apos;existe plus (chemin %2)</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3 (path %4)</source>
        <translation>%1 est passé de %2 à %3 (chemin %4)</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Non concluant</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Sous dérogation</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>The column &quot;%1&quot; has %2 rows, the first one has %3. All columns of a table need the same number of rows.</source>
        <translation>La colonne « %1 » a %2 lignes, la première en a %3. Toutes les colonnes d&apos;une table doivent avoir le même nombre de lignes.</translation>
    </message>
    <message>
        <source>The column name &quot;%1&quot; stands twice. Rename one of them.</source>
        <translation>Le nom de colonne « %1 » figure deux fois. Renommer l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The columns are: %2.</source>
        <translation>Il n&apos;y a pas de colonne « %1 ». Les colonnes sont : %2.</translation>
    </message>
</context>
<context>
    <name>TableReadingTexts</name>
    <message>
        <source>The reading option &quot;%1&quot; of the dataset version cannot be used: %2 Correct it in the dataset version.</source>
        <translation>L&apos;option de lecture « %1 » de la version de jeu de données ne peut pas être utilisée : %2 La corriger dans la version de jeu de données.</translation>
    </message>
    <message>
        <source>one ASCII character is expected.</source>
        <translation>un caractère ASCII est attendu.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true ou false est attendu.</translation>
    </message>
    <message>
        <source>there is no such option.</source>
        <translation>cette option n&apos;existe pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a column type.</source>
        <translation>« %1 » n&apos;est pas un type de colonne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format that tables are read from.</source>
        <translation>« %1 » n&apos;est pas un format dont des tables peuvent être lues.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>&quot;%1&quot; is not the name of a tile of a log.</source>
        <translation>« %1 » n&apos;est pas le nom d&apos;une tuile de journal.</translation>
    </message>
    <message>
        <source>The tile does not hold as many hashes or entries as its name says.</source>
        <translation>La tuile ne contient pas autant d&apos;empreintes ou d&apos;entrées que son nom l&apos;indique.</translation>
    </message>
    <message>
        <source>An entry of the log has %1 bytes, but at most %2 fit. Store large content beside the log and log its digest.</source>
        <translation>Une entrée du journal a %1 octets, mais au plus %2 sont admis. Conserver les contenus volumineux à côté du journal et consigner leur empreinte.</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>&quot;%1&quot; is not a time such as 2026-03-01T09:30:00Z.</source>
        <translation>« %1 » n&apos;est pas un instant tel que 2026-03-01T09:30:00Z.</translation>
    </message>
</context>
<context>
    <name>TimestampToken</name>
    <message>
        <source>This is not a time-stamp response (RFC 3161), or the certificates of the authority cannot be read.</source>
        <translation>Ce n&apos;est pas une réponse d&apos;horodatage (RFC 3161), ou les certificats de l&apos;autorité ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The time stamp does not hold: it is for other data, not granted, or not signed by a trusted authority.</source>
        <translation>L&apos;horodatage n&apos;est pas valide : il porte sur d&apos;autres données, n&apos;a pas été accordé ou n&apos;est pas signé par une autorité de confiance.</translation>
    </message>
</context>
<context>
    <name>TlogProof</name>
    <message>
        <source>This is not a proof file of a log (c2sp.org/tlog-proof@v1), or it is damaged.</source>
        <translation>Ce n&apos;est pas un fichier de preuve de journal (c2sp.org/tlog-proof@v1), ou il est endommagé.</translation>
    </message>
</context>
<context>
    <name>TorchScriptScan</name>
    <message>
        <source>%1 in %2, line %3</source>
        <translation>%1 dans %2, ligne %3</translation>
    </message>
    <message>
        <source>The archive has more than one top folder (&quot;%1&quot;), which TorchScript never writes.</source>
        <translation>L&apos;archive a plus d&apos;un dossier racine (« %1 »), ce que TorchScript n&apos;écrit jamais.</translation>
    </message>
    <message>
        <source>The archive holds more code than can be scanned.</source>
        <translation>L&apos;archive contient plus de code qu&apos;il n&apos;est possible d&apos;analyser.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>The file holds no TorchScript program. If it holds weights only (a state_dict), save the model with torch.jit.script or torch.jit.trace.</source>
        <translation>Le fichier ne contient pas de programme TorchScript. S&apos;il ne contient que des poids (un state_dict), enregistrer le modèle avec torch.jit.script ou torch.jit.trace.</translation>
    </message>
    <message>
        <source>The model was not loaded, because it uses what no model needs: %1. Do not use this model before somebody has looked into it.</source>
        <translation>Le modèle n&apos;a pas été chargé, car il utilise ce dont aucun modèle n&apos;a besoin : %1. Ne pas utiliser ce modèle avant que quelqu&apos;un l&apos;ait examiné.</translation>
    </message>
</context>
<context>
    <name>TrailReportTexts</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Purposes and legal bases</source>
        <translation>Finalités et bases légales</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 of %2 records were valid. Bases: %3. Purposes: %4.</source>
        <translation>%1 enregistrements sur %2 étaient valables. Bases : %3. Finalités : %4.</translation>
    </message>
    <message>
        <source>The prediction</source>
        <translation>La prédiction</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Model version, as logged</source>
        <translation>Version du modèle selon le journal</translation>
    </message>
    <message>
        <source>Snapshot of the features</source>
        <translation>Instantané des variables</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1, row %2 of %3 by id</source>
        <translation>%1, ligne %2 sur %3 par identifiant</translation>
    </message>
    <message>
        <source>Digest of the row</source>
        <translation>Empreinte de la ligne</translation>
    </message>
    <message>
        <source>Root of the log&apos;s rows</source>
        <translation>Racine des lignes du journal</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin de retour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>In lineage</source>
        <translation>Dans la traçabilité</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, révision %2</translation>
    </message>
    <message>
        <source>Digest of what tells it</source>
        <translation>Empreinte de ce qui l&apos;atteste</translation>
    </message>
    <message>
        <source>Version used</source>
        <translation>Version utilisée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Consent at that time</source>
        <translation>Consentement à ce moment</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Entrée du journal</translation>
    </message>
    <message>
        <source>Prediction log</source>
        <translation>Journal de prédictions</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Version de modèle</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Données d&apos;entraînement</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>Données d&apos;évaluation</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>The log gives no time for this prediction: the trail shows what is known now.</source>
        <translation>Le journal n&apos;indique pas d&apos;instant pour cette prédiction : le chemin montre ce qui est connu maintenant.</translation>
    </message>
    <message>
        <source>The log names no model version for this prediction.</source>
        <translation>Le journal ne nomme pas de version de modèle pour cette prédiction.</translation>
    </message>
    <message>
        <source>Neither lineage nor inventory knows it. Import the lineage of the system that made it.</source>
        <translation>Ni la traçabilité ni l&apos;inventaire ne le connaissent. Importez la traçabilité du système qui l&apos;a produit.</translation>
    </message>
    <message>
        <source>No digest of its content is known: that it is what it was cannot be shown.</source>
        <translation>Aucune empreinte du contenu n&apos;est connue : on ne peut pas montrer qu&apos;il est inchangé.</translation>
    </message>
    <message>
        <source>The record that it is bound to is not in this workspace.</source>
        <translation>L&apos;enregistrement auquel il est lié n&apos;est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>It was registered after the prediction was made: what is shown is its first revision.</source>
        <translation>Il a été enregistré après la prédiction : c&apos;est sa première révision qui est montrée.</translation>
    </message>
    <message>
        <source>Its record was deleted by then.</source>
        <translation>Son enregistrement était alors supprimé.</translation>
    </message>
    <message>
        <source>This run failed or was stopped.</source>
        <translation>Cette exécution a échoué ou a été arrêtée.</translation>
    </message>
    <message>
        <source>Neither a purpose nor a consent record covers this data at that time.</source>
        <translation>Ni finalité ni consentement ne couvre ces données à ce moment.</translation>
    </message>
    <message>
        <source>%1 of %2 consent records were not valid at that time.</source>
        <translation>%1 consentements sur %2 n&apos;étaient pas valables à ce moment.</translation>
    </message>
    <message>
        <source>the check %1 says %2 (%3).</source>
        <translation>le contrôle %1 donne %2 (%3).</translation>
    </message>
    <message>
        <source>There are more stations than are listed.</source>
        <translation>Il y a plus d&apos;étapes que celles listées.</translation>
    </message>
    <message>
        <source>Trail of prediction %1</source>
        <translation>Chemin de la prédiction %1</translation>
    </message>
    <message>
        <source>From the prediction back to its sources, as of %1</source>
        <translation>De la prédiction à ses sources, au %1</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Nothing: every station has a digest and an entry in the log, a purpose or consent covers the data, and all findings are current and passed.</source>
        <translation>Rien : chaque étape a une empreinte et une entrée du journal, une finalité ou un consentement couvre les données, et tous les constats sont à jour et réussis.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Comment le vérifier</translation>
    </message>
    <message>
        <source>The trail as JSON (trail export --as json) carries the entries of the log with their proofs under a checkpoint that the key of the workspace signed; &quot;trail verify&quot; checks it without the workspace. The digest of this trail is the one below.</source>
        <translation>Le chemin en JSON (trail export --as json) porte les entrées du journal avec leurs preuves sous un point de contrôle signé par la clé de l&apos;espace de travail ; « trail verify » le vérifie sans l&apos;espace de travail. L&apos;empreinte de ce chemin est ci-dessous.</translation>
    </message>
</context>
<context>
    <name>TrailsTexts</name>
    <message>
        <source>&quot;%1&quot; is not a format of a trail. Formats: %2.</source>
        <translation>« %1 » n&apos;est pas un format de chemin. Formats : %2.</translation>
    </message>
</context>
<context>
    <name>UserSettings</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Le réglage « %1 » n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; belongs to a workspace, not to a person.</source>
        <translation>Le réglage « %1 » appartient à un espace de travail, et non à une personne.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the rights of the file.</source>
        <translation>Les réglages n&apos;ont pas pu être écrits dans %1. Vérifier les droits du fichier.</translation>
    </message>
</context>
<context>
    <name>VersionRules</name>
    <message>
        <source>A version is bound to the digest of its files, which cannot be edited. Register the other file as a new version.</source>
        <translation>Une version est liée à l&apos;empreinte de ses fichiers, qui ne peut pas être modifiée. Enregistrer l&apos;autre fichier comme nouvelle version.</translation>
    </message>
</context>
<context>
    <name>VersionStateTexts</name>
    <message>
        <source>file missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>The file is not where it was registered. Open the version to say where it is now.</source>
        <translation>Le fichier n&apos;est pas là où il a été enregistré. Ouvrir la version pour indiquer où il est à présent.</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>fichier modifié</translation>
    </message>
    <message>
        <source>The file is not what was registered. What rests on it is stale.</source>
        <translation>Le fichier n&apos;est pas celui qui a été enregistré. Ce qui repose dessus est périmé.</translation>
    </message>
    <message>
        <source>Something that this rests on has changed.</source>
        <translation>Un élément sur lequel ceci repose a changé.</translation>
    </message>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
</context>
<context>
    <name>WayTexts</name>
    <message>
        <source>said about this node itself</source>
        <translation>dit de ce nœud lui-même</translation>
    </message>
    <message>
        <source>The step from %1 to %2 claims to protect the data, but its evidence does not hold.</source>
        <translation>L&apos;étape de %1 à %2 est censée protéger les données, mais son élément de preuve ne tient pas.</translation>
    </message>
    <message>
        <source>Classification: %1</source>
        <translation>Classification : %1</translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation>Personnes : %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Catégorie : %1</translation>
    </message>
    <message>
        <source>Not for: %1</source>
        <translation>Pas pour : %1</translation>
    </message>
    <message>
        <source>Erase by: %1</source>
        <translation>Effacer avant le : %1</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>The worker gave an answer that does not fit the question, so nothing was measured.</source>
        <translation>Le processus de travail (worker) a donné une réponse qui ne correspond pas à la question ; rien n&apos;a donc été mesuré.</translation>
    </message>
    <message>
        <source>The inputs could not be handed to the sandbox: %1.</source>
        <translation>Les entrées n&apos;ont pas pu être transmises au bac à sable : %1.</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>ouvrir un fichier</translation>
    </message>
    <message>
        <source>change a file</source>
        <translation>modifier un fichier</translation>
    </message>
    <message>
        <source>reach the network</source>
        <translation>accéder au réseau</translation>
    </message>
    <message>
        <source>start a program</source>
        <translation>démarrer un programme</translation>
    </message>
    <message>
        <source>interfere with another program</source>
        <translation>interférer avec un autre programme</translation>
    </message>
    <message>
        <source>something a model has no need for</source>
        <translation>une opération dont un modèle n&apos;a pas besoin</translation>
    </message>
    <message>
        <source>system call %1</source>
        <translation>appel système %1</translation>
    </message>
    <message>
        <source>The worker gave an answer that cannot be understood.</source>
        <translation>Le processus de travail (worker) a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>The worker announced an answer of %1 bytes; at most %2 are allowed.</source>
        <translation>Le processus de travail (worker) a annoncé une réponse de %1 octets ; au plus %2 sont admis.</translation>
    </message>
    <message>
        <source>The worker &quot;%1&quot; could not be started: %2</source>
        <translation>Le processus de travail (worker) « %1 » n&apos;a pas pu être démarré : %2</translation>
    </message>
    <message>
        <source>The program that was started is not the worker of this version of Hallmarker. Install both in the same version.</source>
        <translation>Le programme démarré n&apos;est pas le processus de travail (worker) de cette version de Hallmarker. Installer les deux dans la même version.</translation>
    </message>
    <message>
        <source>The worker ended before it was ready. Is libtorch installed?</source>
        <translation>Le processus de travail (worker) s&apos;est terminé avant d&apos;être prêt. libtorch est-il installé ?</translation>
    </message>
    <message>
        <source>The worker did not get ready within %1 seconds.</source>
        <translation>Le processus de travail (worker) n&apos;a pas été prêt en %1 secondes.</translation>
    </message>
</context>
<context>
    <name>WorkerProblem</name>
    <message>
        <source>hallmarker-worker is not installed, so checks that run a model (performance, FGSM, PGD and the like) do not work here. Install the package hallmarker-worker and start Hallmarker again; everything else works without it.</source>
        <translation>hallmarker-worker n&apos;est pas installé ; les contrôles qui exécutent un modèle (performance, FGSM, PGD et autres) ne fonctionnent donc pas ici. Installer le paquet hallmarker-worker et redémarrer Hallmarker ; tout le reste fonctionne sans lui.</translation>
    </message>
</context>
<context>
    <name>WorkerText</name>
    <message>
        <source>The model was not run: the part &quot;%1&quot; of the sandbox could not be set up on this machine (%2). If you accept to run this model without it, name it in the parameter &quot;accept_unsandboxed&quot;.</source>
        <translation>Le modèle n&apos;a pas été exécuté : la partie « %1 » du bac à sable n&apos;a pas pu être mise en place sur cette machine (%2). Pour accepter d&apos;exécuter ce modèle sans elle, la nommer dans le paramètre « accept_unsandboxed ».</translation>
    </message>
    <message>
        <source>The model could not be evaluated: %1</source>
        <translation>Le modèle n&apos;a pas pu être évalué : %1</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Looking at the model&apos;s outputs and gradients</source>
        <translation>Examen des sorties et des gradients du modèle</translation>
    </message>
    <message>
        <source>Attacking the samples</source>
        <translation>Attaque des échantillons</translation>
    </message>
    <message>
        <source>Running the model</source>
        <translation>Exécution du modèle</translation>
    </message>
    <message>
        <source>The worker could not be reached: %1.</source>
        <translation>Le processus de travail (worker) n&apos;a pas pu être joint : %1.</translation>
    </message>
    <message>
        <source>The worker ended before it took the job.</source>
        <translation>Le processus de travail (worker) s&apos;est terminé avant de prendre le travail.</translation>
    </message>
    <message>
        <source>The worker gave an answer that cannot be understood.</source>
        <translation>Le processus de travail (worker) a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>Attack %1 of %2</source>
        <translation>Attaque %1 sur %2</translation>
    </message>
    <message>
        <source>The evaluation of the model was cancelled.</source>
        <translation>L&apos;évaluation du modèle a été annulée.</translation>
    </message>
    <message>
        <source>The model did not finish within %1 seconds and was stopped. Give it more time in &quot;time_limit&quot;, or fewer samples; a model that never returns cannot be evaluated.</source>
        <translation>Le modèle n&apos;a pas terminé en %1 secondes et a été arrêté. Lui accorder plus de temps dans « time_limit », ou réduire le nombre d&apos;échantillons ; un modèle qui ne rend jamais la main ne peut pas être évalué.</translation>
    </message>
    <message>
        <source>The model tried to leave its sandbox and was stopped: it called %1. Do not use this model before somebody has looked into it.</source>
        <translation>Le modèle a tenté de sortir de son bac à sable et a été arrêté ; appel effectué : %1. Ne pas utiliser ce modèle avant que quelqu&apos;un l&apos;ait examiné.</translation>
    </message>
    <message>
        <source>The worker died while it ran the model (signal %1, %2). The file is broken, or made to break readers.</source>
        <translation>Le processus de travail (worker) s&apos;est interrompu pendant l&apos;exécution du modèle (signal %1, %2). Le fichier est défectueux, ou conçu pour mettre en défaut les programmes de lecture.</translation>
    </message>
    <message>
        <source>The worker did not stop when it was told to, and was ended.</source>
        <translation>Le processus de travail (worker) ne s&apos;est pas arrêté lorsqu&apos;il en a reçu l&apos;ordre et il y a été mis fin.</translation>
    </message>
    <message>
        <source>The worker ended without an answer.</source>
        <translation>Le processus de travail (worker) s&apos;est terminé sans réponse.</translation>
    </message>
    <message>
        <source>hallmarker-worker is not installed, so models cannot be evaluated. Install the package hallmarker-worker, or name the program in the environment variable HALLMARKER_WORKER.</source>
        <translation>hallmarker-worker n&apos;est pas installé ; les modèles ne peuvent donc pas être évalués. Installer le paquet hallmarker-worker, ou indiquer le programme dans la variable d&apos;environnement HALLMARKER_WORKER.</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Démarrage du bac à sable</translation>
    </message>
</context>
<context>
    <name>WorkspaceLocation</name>
    <message>
        <source>The place of the workspace is not understood. Name a file, or postgresql://user@host:port/database?schema=name with a schema of small letters, digits and underscores.</source>
        <translation>L&apos;emplacement de l&apos;espace de travail n&apos;est pas compris. Indiquer un fichier, ou postgresql://user@host:port/database?schema=name avec un schéma en lettres minuscules, chiffres et traits de soulignement.</translation>
    </message>
</context>
<context>
    <name>WorkspaceSealTexts</name>
    <message>
        <source>The workspace was opened for reading only, so its passphrase cannot be changed.</source>
        <translation>L&apos;espace de travail a été ouvert en lecture seule ; sa phrase secrète ne peut donc pas être modifiée.</translation>
    </message>
    <message>
        <source>The workspace has no passphrase. Nothing was changed.</source>
        <translation>L&apos;espace de travail n&apos;a pas de phrase secrète. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The key file of this workspace does not hold the key that signs now. Was the key rotated on another machine?</source>
        <translation>Le fichier de clé de cet espace de travail ne contient pas la clé qui signe actuellement. La clé a-t-elle été remplacée sur une autre machine ?</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The workbook could not be written. Look whether the disk is full.</source>
        <translation>Le classeur n&apos;a pas pu être écrit. Vérifier si le disque est plein.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; has %2 rows; a sheet holds %3. Export it as CSV.</source>
        <translation>La liste « %1 » a %2 lignes ; une feuille en contient %3. L&apos;exporter en CSV.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>A map of keys and values is expected here.</source>
        <translation>Une table de clés et de valeurs est attendue ici.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>La clé « %1 » manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text that is not empty. Put numbers in quotes.</source>
        <translation>« %1 » doit être un texte non vide. Mettre les nombres entre guillemets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>« %1 » doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>« %1 » doit être true ou false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>« %1 » doit être un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it is one of: %3.</source>
        <translation>« %1 » ne peut pas être « %2 » ; valeurs possibles : %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>« %1 » doit être une liste de textes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a day such as 2026-01-31.</source>
        <translation>« %1 » doit être un jour, par exemple 2026-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a map of keys and values.</source>
        <translation>« %1 » doit être une table de clés et de valeurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>« %1 » doit être une liste.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>La clé « %1 » n&apos;est pas connue ici. Clés connues : %2.</translation>
    </message>
    <message>
        <source>A second document begins here; a file holds exactly one.</source>
        <translation>Un second document commence ici ; un fichier en contient exactement un.</translation>
    </message>
    <message>
        <source>This alias stands inside of its own anchor.</source>
        <translation>Cet alias se trouve à l&apos;intérieur de sa propre ancre.</translation>
    </message>
    <message>
        <source>A key must be one piece of text.</source>
        <translation>Une clé doit être un seul texte.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>Le document est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The document has more than %1 values, repeated aliases included.</source>
        <translation>Le document compte plus de %1 valeurs, alias répétés compris.</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is not known here.</source>
        <translation>L&apos;étiquette YAML « %1 » n&apos;est pas connue ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number that cannot be kept exactly. Put it in quotes when it is text.</source>
        <translation>« %1 » est un nombre qui ne peut pas être conservé exactement. Le mettre entre guillemets s&apos;il s&apos;agit de texte.</translation>
    </message>
    <message>
        <source>Merge keys (&quot;&lt;&lt;&quot;) are not read. Write the keys out.</source>
        <translation>Les clés de fusion (« &lt;&lt; ») ne sont pas lues. Écrire les clés en toutes lettres.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here a second time; the first is in line %2.</source>
        <translation>La clé « %1 » figure ici une seconde fois ; la première est à la ligne %2.</translation>
    </message>
    <message>
        <source>The YAML document has %1 bytes; at most %2 are read.</source>
        <translation>Le document YAML a %1 octets ; au plus %2 sont lus.</translation>
    </message>
    <message>
        <source>The document is not valid UTF-8 text.</source>
        <translation>Le document n&apos;est pas un texte UTF-8 valide.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Ce n&apos;est pas du YAML valide : %1.</translation>
    </message>
    <message>
        <source>The YAML document could not be read.</source>
        <translation>Le document YAML n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The YAML document is empty.</source>
        <translation>Le document YAML est vide.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>Le fichier « %1 » n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Le fichier « %1 » ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The archive could not be read; it is damaged or not a ZIP file.</source>
        <translation>L&apos;archive n&apos;a pas pu être lue ; elle est endommagée ou n&apos;est pas un fichier ZIP.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than is allowed, at the entry &quot;%1&quot;. It was not read further.</source>
        <translation>L&apos;archive décompressée dépasse la taille admise, à l&apos;entrée « %1 ». La lecture s&apos;est arrêtée là.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist.</source>
        <translation>Le fichier « %1 » n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The archive has more than %1 entries.</source>
        <translation>L&apos;archive compte plus de %1 entrées.</translation>
    </message>
    <message>
        <source>The archive holds the entry &quot;%1&quot;, which is no plain file inside of its folder. The archive was not read.</source>
        <translation>L&apos;archive contient l&apos;entrée « %1 », qui n&apos;est pas un simple fichier situé dans son dossier. L&apos;archive n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of the archive is encrypted.</source>
        <translation>L&apos;entrée « %1 » de l&apos;archive est chiffrée.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; stands twice in the archive; it is not clear which one counts.</source>
        <translation>L&apos;entrée « %1 » figure deux fois dans l&apos;archive ; on ne sait pas laquelle compte.</translation>
    </message>
    <message>
        <source>The archive has no entry &quot;%1&quot;.</source>
        <translation>L&apos;archive n&apos;a pas d&apos;entrée « %1 ».</translation>
    </message>
    <message>
        <source>The archive would hold more than 4 GiB or 65,535 entries, which this format cannot.</source>
        <translation>L&apos;archive contiendrait plus de 4 Gio ou de 65,535 entrées, ce que ce format ne permet pas.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Le fichier « %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>L&apos;archive n&apos;a pas pu être écrite : %1.</translation>
    </message>
    <message>
        <source>The archive cannot take an entry named &quot;%1&quot;.</source>
        <translation>L&apos;archive ne peut pas recevoir une entrée nommée « %1 ».</translation>
    </message>
    <message>
        <source>The archive could not be compressed.</source>
        <translation>L&apos;archive n&apos;a pas pu être compressée.</translation>
    </message>
</context>
<context>
    <name>ZipDirectory</name>
    <message>
        <source>The archive %1 has no readable directory. It is damaged or was cut off; fetch it again.</source>
        <translation>L&apos;archive %1 n&apos;a pas de répertoire lisible. Elle est endommagée ou tronquée ; la récupérer à nouveau.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Le fichier %1 n&apos;a pas pu être ouvert : %2</translation>
    </message>
    <message>
        <source>The archive %1 says it has %2 members in a directory of %3 bytes; at most %4 members and %5 bytes are read.</source>
        <translation>L&apos;archive %1 indique %2 membres dans un répertoire de %3 octets ; au plus %4 membres et %5 octets sont lus.</translation>
    </message>
    <message>
        <source>The archive cannot be trusted: %1</source>
        <translation>Il n&apos;est pas possible de se fier à l&apos;archive : %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted or patched.</source>
        <translation>« %1 » est chiffré ou modifié par un correctif.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed in a way that is not supported.</source>
        <translation>« %1 » est compressé d&apos;une manière qui n&apos;est pas prise en charge.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>« %1 » est présent deux fois.</translation>
    </message>
    <message>
        <source>the header of &quot;%1&quot; is missing.</source>
        <translation>l&apos;en-tête de « %1 » manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut off.</source>
        <translation>« %1 » est tronqué.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another name or packing in its own header.</source>
        <translation>« %1 » a un autre nom ou une autre compression dans son propre en-tête.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 bytes when unpacked.</source>
        <translation>« %1 » dépasse %2 octets une fois décompressé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two sizes.</source>
        <translation>« %1 » a deux tailles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be unpacked.</source>
        <translation>« %1 » ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>the checksum of &quot;%1&quot; is wrong.</source>
        <translation>la somme de contrôle de « %1 » est fausse.</translation>
    </message>
</context>
<context>
    <name>ZipDirectoryTexts</name>
    <message>
        <source>its end is missing; the file may be cut off.</source>
        <translation>sa fin manque ; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>it is larger than 4 GiB, which is not supported.</source>
        <translation>elle dépasse 4 Gio, ce qui n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>its two directories do not say the same.</source>
        <translation>ses deux répertoires ne concordent pas.</translation>
    </message>
    <message>
        <source>it is spread over several discs.</source>
        <translation>elle est répartie sur plusieurs disques.</translation>
    </message>
    <message>
        <source>its directory does not lie where it says.</source>
        <translation>son répertoire ne se trouve pas là où elle l&apos;indique.</translation>
    </message>
    <message>
        <source>it has too many members.</source>
        <translation>elle a trop de membres.</translation>
    </message>
    <message>
        <source>its directory is broken.</source>
        <translation>son répertoire est défectueux.</translation>
    </message>
    <message>
        <source>members overlap, or something lies before the archive.</source>
        <translation>des membres se chevauchent, ou quelque chose précède l&apos;archive.</translation>
    </message>
    <message>
        <source>members overlap.</source>
        <translation>des membres se chevauchent.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AccessRequestForm</name>
    <message>
        <source>Judge and record</source>
        <translation>Juger et enregistrer</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>A person or team of the inventory. Somebody else is a gap, never allowed.</source>
        <translation>Une personne ou une équipe de l&apos;inventaire. Toute autre est une lacune, jamais autorisée.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Consent to a purpose covers what stands below it in the list, not beside or above it.</source>
        <translation>Le consentement à une finalité couvre ce qui est en dessous dans la liste, pas à côté ni au-dessus.</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>Quels champs</translation>
    </message>
    <message>
        <source>Every field has to be covered. A field that no catalogue knows is given to nobody.</source>
        <translation>Chaque champ doit être couvert. Un champ qu&apos;aucun catalogue ne connaît n&apos;est donné à personne.</translation>
    </message>
    <message>
        <source>About which person</source>
        <translation>Sur quelle personne</translation>
    </message>
    <message>
        <source>Left empty: everybody in the dataset. Only a pseudonym is kept.</source>
        <translation>Vide : tous ceux du jeu de données. Seul un pseudonyme est conservé.</translation>
    </message>
    <message>
        <source>Who gets the data</source>
        <translation>Qui reçoit les données</translation>
    </message>
    <message>
        <source>Left empty: ourselves.</source>
        <translation>Vide : nous-mêmes.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Accordé jusqu&apos;au</translation>
    </message>
    <message>
        <source>Left empty: this once. A grant that lasts raises an alert when its consent ends.</source>
        <translation>Vide : cette fois seulement. Une autorisation durable déclenche une alerte quand son consentement prend fin.</translation>
    </message>
    <message>
        <source>No field is known yet: say under &quot;Fields&quot; which category of data the fields of a dataset hold.</source>
        <translation>Aucun champ n&apos;est encore connu : indiquez sous « Champs » quelle catégorie de données contiennent les champs d&apos;un jeu de données.</translation>
    </message>
    <message>
        <source>Name who asks and at least one field: the verdict appears here before anything is recorded.</source>
        <translation>Indiquez qui demande et au moins un champ : le verdict apparaît ici avant tout enregistrement.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AgreementForm</name>
    <message>
        <source>Add agreement</source>
        <translation>Ajouter l&apos;accord</translation>
    </message>
    <message>
        <source>Save agreement</source>
        <translation>Enregistrer l&apos;accord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>DPA 2026/03</source>
        <translation>DPA 2026/03</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Somebody who is not in the inventory yet is added to it.</source>
        <translation>Qui n&apos;est pas encore dans l&apos;inventaire y est ajouté.</translation>
    </message>
    <message>
        <source>About which models and datasets</source>
        <translation>Sur quels modèles et jeux de données</translation>
    </message>
    <message>
        <source>For which purposes</source>
        <translation>Pour quelles finalités</translation>
    </message>
    <message>
        <source>What an agreement does not name it does not allow.</source>
        <translation>Ce qu&apos;un accord ne nomme pas, il ne l&apos;autorise pas.</translation>
    </message>
    <message>
        <source>In which regions</source>
        <translation>Dans quelles régions</translation>
    </message>
    <message>
        <source>Parted by commas; * allows any.</source>
        <translation>Séparées par des virgules ; * les autorise toutes.</translation>
    </message>
    <message>
        <source>Which categories of data</source>
        <translation>Quelles catégories de données</translation>
    </message>
    <message>
        <source>contact, financial</source>
        <translation>contact, finances</translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation>Sous-traitants ultérieurs</translation>
    </message>
    <message>
        <source>By name; * allows any.</source>
        <translation>Par nom ; * les autorise tous.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Left empty: since ever.</source>
        <translation>Vide : depuis toujours.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Left empty: no end. Findings end with the agreement.</source>
        <translation>Vide : sans fin. Les constats prennent fin avec l&apos;accord.</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>Ajouter une annexe</translation>
    </message>
    <message>
        <source>The document is stored as evidence.</source>
        <translation>Le document est conservé comme élément de preuve.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AgreementSection</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Filter agreements</source>
        <translation>Filtrer les accords</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Aucun accord pour l&apos;instant</translation>
    </message>
    <message>
        <source>An agreement says what a vendor and you agreed on: for which purposes, where, with which data, until when. Every use of its models and datasets is compared with it.</source>
        <translation>Un accord dit ce qui a été convenu avec un fournisseur : pour quelles finalités, où, avec quelles données, jusqu&apos;à quand. Chaque utilisation de ses modèles et jeux de données y est comparée.</translation>
    </message>
    <message>
        <source>&amp;Add agreement ...</source>
        <translation>&amp;Ajouter un accord ...</translation>
    </message>
    <message>
        <source>&amp;Edit agreement ...</source>
        <translation>&amp;Modifier l&apos;accord ...</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Until %1, %2.</source>
        <comment>a day and how far it is</comment>
        <translation>Jusqu&apos;au %1, %2.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation>Sous-traitants ultérieurs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Uses of its assets</source>
        <translation>Utilisations de ses actifs</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>aucune enregistrée</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>The agreement %1 is saved.</source>
        <translation>L&apos;accord %1 est enregistré.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What was agreed on with vendors, and whether models and datasets are used within it.</source>
        <translation>Ce qui est convenu avec les fournisseurs, et si les modèles et jeux de données sont utilisés en conséquence.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>No use is known, so there is nothing to compare. Register how the models and datasets are used.</source>
        <translation>Aucune utilisation n&apos;est connue, il n&apos;y a rien à comparer. Enregistrez comment les modèles et jeux de données sont utilisés.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) checked: every use is within its agreement.</source>
        <translation>
            <numerusform>%n actif vérifié : chaque utilisation respecte son accord.</numerusform>
            <numerusform>%n actifs vérifiés : chaque utilisation respecte son accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) checked, %1 with a use that does not fit.</source>
        <translation>
            <numerusform>%n actif vérifié, %1 avec une utilisation qui ne convient pas.</numerusform>
            <numerusform>%n actifs vérifiés, %1 avec une utilisation qui ne convient pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AlertSection</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Filter alerts</source>
        <translation>Filtrer les alertes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acquittée par</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No open alert</source>
        <translation>Aucune alerte ouverte</translation>
    </message>
    <message>
        <source>An access that goes beyond consent, a grant whose consent is gone, a model made from data that may not be used any more: each stands here until somebody acknowledges it.</source>
        <translation>Un accès au-delà du consentement, une autorisation dont le consentement a disparu, un modèle issu de données qui ne peuvent plus servir : chacun reste ici jusqu&apos;à ce que quelqu&apos;un l&apos;acquitte.</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>Ac&amp;quitter</translation>
    </message>
    <message>
        <source>&amp;Show what it is about</source>
        <translation>Montrer de &amp;quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Way of the data</source>
        <translation>Chemin des données</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>person and moment</comment>
        <translation>par %1, %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::AssetUseForm</name>
    <message>
        <source>Register use</source>
        <translation>Enregistrer l&apos;utilisation</translation>
    </message>
    <message>
        <source>Save use</source>
        <translation>Enregistrer l&apos;utilisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scoring service</source>
        <translation>Service de notation</translation>
    </message>
    <message>
        <source>Which model or dataset</source>
        <translation>Quel modèle ou jeu de données</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Qui l&apos;utilise</translation>
    </message>
    <message>
        <source>Left empty: ourselves. A subprocessor by the name that the agreement gives it.</source>
        <translation>Vide : nous-mêmes. Un sous-traitant par le nom que lui donne l&apos;accord.</translation>
    </message>
    <message>
        <source>For which purposes</source>
        <translation>Pour quelles finalités</translation>
    </message>
    <message>
        <source>Without one, nobody can tell whether the use is within its agreement.</source>
        <translation>Sans finalité, personne ne peut dire si l&apos;utilisation respecte son accord.</translation>
    </message>
    <message>
        <source>In which regions</source>
        <translation>Dans quelles régions</translation>
    </message>
    <message>
        <source>Parted by commas.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>With which categories of data</source>
        <translation>Avec quelles catégories de données</translation>
    </message>
    <message>
        <source>contact, financial</source>
        <translation>contact, finances</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Left empty: it goes on.</source>
        <translation>Vide : elle continue.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::BadRowsTable</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est incorrect</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>ligne entière</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::Breadcrumb</name>
    <message>
        <source>Breadcrumb</source>
        <translation>Fil d&apos;Ariane</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::BusyMark</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CanvasView</name>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message numerus="yes">
        <source>%n wire(s) in</source>
        <comment>connections of a box of a drawing</comment>
        <translation>
            <numerusform>%n lien entrant</numerusform>
            <numerusform>%n liens entrants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wire(s) out</source>
        <comment>connections of a box of a drawing</comment>
        <translation>
            <numerusform>%n lien sortant</numerusform>
            <numerusform>%n liens sortants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es). Arrow keys follow the wires, Enter opens, Home shows all.</source>
        <translation>
            <numerusform>%n boîte. Les flèches suivent les liens, Entrée ouvre, Origine montre tout.</numerusform>
            <numerusform>%n boîtes. Les flèches suivent les liens, Entrée ouvre, Origine montre tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of a wire of a drawing</comment>
        <translation>%1 vers %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardExportPanel</name>
    <message>
        <source>&amp;Save as ...</source>
        <translation>Enregistrer &amp;sous ...</translation>
    </message>
    <message>
        <source>Export the card</source>
        <translation>Exporter la fiche</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What the format could not hold</source>
        <translation>Ce que le format n&apos;a pas pu contenir</translation>
    </message>
    <message>
        <source>Back to the &amp;preview</source>
        <translation>Revenir à l&apos;&amp;aperçu</translation>
    </message>
    <message>
        <source>Exported to %1. Nothing was left out.</source>
        <translation>Exporté vers %1. Rien n&apos;a été omis.</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1. %n thing(s) did not fit into the format:</source>
        <translation>
            <numerusform>Exporté vers %1. %n élément n&apos;a pas pu être repris dans le format :</numerusform>
            <numerusform>Exporté vers %1. %n éléments n&apos;ont pas pu être repris dans le format :</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and why the format could not hold it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardFieldEditor</name>
    <message>
        <source>One row a line, parts divided by |</source>
        <translation>Une rangée par ligne, parties séparées par |</translation>
    </message>
    <message>
        <source>One entry a line</source>
        <translation>Un élément par ligne</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardFigures</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Measured figures of the card</source>
        <translation>Indicateurs mesurés de la fiche</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré pour l&apos;instant</translation>
    </message>
    <message>
        <source>Figures come from findings alone. Run a check on this model version to get the first.</source>
        <translation>Les indicateurs proviennent uniquement des constats. Lancer un contrôle sur cette version du modèle pour obtenir le premier.</translation>
    </message>
    <message>
        <source>%1 on %2, measured %3</source>
        <comment>check, data, time</comment>
        <translation>%1 sur %2, mesuré le %3</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CardPage</name>
    <message>
        <source>&amp;Model version</source>
        <translation>Version du &amp;modèle</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Aperçu de la fiche</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aucun modèle pour l&apos;instant</translation>
    </message>
    <message>
        <source>A card tells what a model is for and how well it does, each figure from a finding. Import a model in the inventory first.</source>
        <translation>Une fiche indique à quoi sert un modèle et ce qu&apos;il vaut, chaque indicateur étant tiré d&apos;un constat. Importer d&apos;abord un modèle dans l&apos;inventaire.</translation>
    </message>
    <message>
        <source>What people write, and what findings measured. Stored when you leave a field.</source>
        <translation>Ce que les personnes rédigent et ce que les constats ont mesuré. Enregistré à la sortie d&apos;un champ.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche de modèle</translation>
    </message>
    <message>
        <source>&amp;Export card ...</source>
        <translation>&amp;Exporter la fiche ...</translation>
    </message>
    <message>
        <source>&amp;Cite newest findings</source>
        <translation>&amp;Citer les derniers constats</translation>
    </message>
    <message>
        <source>Model card %1</source>
        <translation>Fiche de modèle %1</translation>
    </message>
    <message>
        <source>What was typed before the last end is in the card again.</source>
        <translation>Ce qui avait été saisi avant la dernière fermeture figure de nouveau dans la fiche.</translation>
    </message>
    <message numerus="yes">
        <source>The card cites %n finding(s).</source>
        <translation>
            <numerusform>La fiche cite %n constat.</numerusform>
            <numerusform>La fiche cite %n constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the card as %1</source>
        <translation>Exporter la fiche au format %1</translation>
    </message>
    <message>
        <source>Not typed here: %1.</source>
        <comment>where the value comes from</comment>
        <translation>Non saisi ici : %1.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l&apos;instant</translation>
    </message>
    <message>
        <source>This text was not stored. It stays here, to be copied, and is tried again when you leave the field. %1</source>
        <translation>Ce texte n&apos;a pas été enregistré. Il reste ici et peut être copié ; un nouvel essai a lieu en quittant le champ. %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart: %1. The table beside it has the same figures.</source>
        <translation>Graphique : %1. Le tableau à côté contient les mêmes valeurs.</translation>
    </message>
    <message>
        <source>Show %1 as a chart</source>
        <translation>Afficher %1 sous forme de graphique</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>Afficher %1 sous forme de tableau</translation>
    </message>
    <message>
        <source>Interval of %1</source>
        <translation>Intervalle de %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ChecksPage</name>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Aucun constat pour l&apos;instant</translation>
    </message>
    <message>
        <source>A finding says what was measured, on which exact data, with what result. Run a check to get the first.</source>
        <translation>Un constat indique ce qui a été mesuré, sur quelles données exactes et avec quel résultat. Lancer un contrôle pour obtenir le premier.</translation>
    </message>
    <message>
        <source>What was measured, and what it is worth now.</source>
        <translation>Ce qui a été mesuré, et ce que cela vaut à présent.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>&amp;Run a check ...</source>
        <translation>&amp;Lancer un contrôle ...</translation>
    </message>
    <message>
        <source>Run &amp;again ...</source>
        <translation>&amp;Relancer ...</translation>
    </message>
    <message>
        <source>Run a check</source>
        <translation>Lancer un contrôle</translation>
    </message>
    <message>
        <source>%1 has a new finding.</source>
        <translation>%1 a un nouveau constat.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show &amp;smallest classes</source>
        <translation>Afficher les &amp;plus petites classes</translation>
    </message>
    <message>
        <source>Records of the smallest classes</source>
        <translation>Enregistrements des plus petites classes</translation>
    </message>
    <message>
        <source>Run the model without &quot;%1&quot;?</source>
        <translation>Exécuter le modèle sans « %1 » ?</translation>
    </message>
    <message>
        <source>This part of the sandbox keeps a model of unknown origin from doing harm. Without it, run only a model whose makers you trust. That you accepted it stands in the finding, with your name in the log.</source>
        <translation>Cette partie du bac à sable empêche un modèle d&apos;origine inconnue de causer des dommages. Sans elle, n&apos;exécuter qu&apos;un modèle dont les auteurs sont dignes de confiance. Cette acceptation figure dans le constat, avec votre nom dans le journal.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to accept</source>
        <translation>Saisir « %1 » pour accepter</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>Ne pas exécuter</translation>
    </message>
    <message>
        <source>Accept and run</source>
        <translation>Accepter et exécuter</translation>
    </message>
    <message>
        <source>The model was not run: &quot;%1&quot; was not typed, so nothing was accepted.</source>
        <translation>Le modèle n&apos;a pas été exécuté : « %1 » n&apos;a pas été saisi, rien n&apos;a donc été accepté.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ClassRecordsView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export these records ...</source>
        <translation>&amp;Exporter ces enregistrements ...</translation>
    </message>
    <message>
        <source>Records of the smallest classes</source>
        <translation>Enregistrements des plus petites classes</translation>
    </message>
    <message>
        <source>&amp;Back to the finding</source>
        <translation>Re&amp;venir au constat</translation>
    </message>
    <message>
        <source>All quasi-identifiers: %1</source>
        <translation>Tous les quasi-identifiants : %1</translation>
    </message>
    <message>
        <source>&amp;Grouped by</source>
        <translation>Re&amp;groupés par</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Lecture des enregistrements</translation>
    </message>
    <message>
        <source>The file is compared with the one that was measured, and grouped anew.</source>
        <translation>Le fichier est comparé avec celui qui a été mesuré, puis regroupé à nouveau.</translation>
    </message>
    <message>
        <source>Read the records of the smallest classes</source>
        <translation>Lire les enregistrements des plus petites classes</translation>
    </message>
    <message>
        <source>No records to show</source>
        <translation>Aucun enregistrement à afficher</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Le message ci-dessus indique pourquoi.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>Enregistrements dans la classe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 of %2 classes, the smallest first: %3 records. Row numbers count from 1, without the header. These values were read just now and are not kept; they may be personal data.</source>
        <translation>%1 classes sur %2, les plus petites d&apos;abord : %3 enregistrements. Les numéros de ligne commencent à 1, sans l&apos;en-tête. Ces valeurs viennent d&apos;être lues et ne sont pas conservées ; il peut s&apos;agir de données à caractère personnel.</translation>
    </message>
    <message>
        <source>Export personal values?</source>
        <translation>Exporter des valeurs personnelles ?</translation>
    </message>
    <message>
        <source>The file will hold the values of single persons as they stand in the data, and these are the records that are easiest to recognise. Keep it where only those who need it can read it, and delete it afterwards. The log notes that you exported them; it holds none of the values.</source>
        <translation>Le fichier contiendra les valeurs de personnes individuelles telles qu&apos;elles figurent dans les données, et ce sont les enregistrements les plus faciles à reconnaître. Le conserver là où seules les personnes qui en ont besoin peuvent le lire, et le supprimer ensuite. Le journal consigne l&apos;exportation ; il ne contient aucune des valeurs.</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Ne pas exporter</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Exporter les enregistrements</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1. The file can be read by you alone.</source>
        <translation>Exporté vers %1. Le fichier n&apos;est lisible que par vous.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Run a command or find a record</source>
        <translation>Lancer une commande ou trouver un enregistrement</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats correspondants</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::CommandRegistry</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ConflictView</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Two changes of &quot;%1&quot;</source>
        <translation>Deux modifications de « %1 »</translation>
    </message>
    <message>
        <source>%1 stored another text on %2, while you were writing. Yours is kept here until you decide.</source>
        <translation>%1 a enregistré un autre texte le %2, pendant la rédaction du vôtre. Le vôtre est conservé ici jusqu&apos;à votre décision.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>M&amp;ine</source>
        <translation>&amp;Ma version</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Ma version : %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Autre version : %1</translation>
    </message>
    <message>
        <source>Merged text of &quot;%1&quot;</source>
        <translation>Texte fusionné de « %1 »</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Texte fusionné</translation>
    </message>
    <message>
        <source>Merged: write what shall stand there</source>
        <translation>Texte fusionné : rédiger le texte à retenir</translation>
    </message>
    <message>
        <source>Store the &amp;final text</source>
        <translation>Enregistrer le texte &amp;définitif</translation>
    </message>
    <message>
        <source>Will be stored: %1</source>
        <translation>Sera enregistré : %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ConsentImportForm</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What the file says that cannot be used</source>
        <translation>Ce que dit le fichier et qui ne peut pas servir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>ISO/IEC TS 27560 as JSON or JSON Lines, Kantara receipts, or CSV.</source>
        <translation>ISO/IEC TS 27560 en JSON ou JSON Lines, reçus Kantara, ou CSV.</translation>
    </message>
    <message>
        <source>Datasets collected under them</source>
        <translation>Jeux de données collectés sous eux</translation>
    </message>
    <message>
        <source>Beside those that the file names.</source>
        <translation>En plus de ceux que nomme le fichier.</translation>
    </message>
    <message>
        <source>When a record cannot be used</source>
        <translation>Quand un enregistrement est inutilisable</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Ne rien importer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L&apos;omettre</translation>
    </message>
    <message>
        <source>Choose a file: what is in it is shown here before anything is stored.</source>
        <translation>Choisissez un fichier : son contenu est montré ici avant tout enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent record(s) can be used</source>
        <translation>
            <numerusform>%n consentement est utilisable</numerusform>
            <numerusform>%n consentements sont utilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <comment>records of a file that cannot be used</comment>
        <translation>
            <numerusform>%n ne l&apos;est pas</numerusform>
            <numerusform>%n ne le sont pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n record(s) cannot be used. Repair them, or leave them out.</source>
        <translation>
            <numerusform>Rien n&apos;a été importé : %n enregistrement est inutilisable. Corrigez-le, ou omettez-le.</numerusform>
            <numerusform>Rien n&apos;a été importé : %n enregistrements sont inutilisables. Corrigez-les, ou omettez-les.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ConsentPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Access requests</source>
        <translation>Demandes d&apos;accès</translation>
    </message>
    <message>
        <source>Consent records</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>What may be done with whose data, and who asked for it.</source>
        <translation>Ce qui peut être fait des données de qui, et qui l&apos;a demandé.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Start or stop the &amp;watch</source>
        <translation>Démarrer ou arrêter la &amp;surveillance</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) about consent wait for somebody.</source>
        <translation>
            <numerusform>%n alerte sur le consentement attend quelqu&apos;un.</numerusform>
            <numerusform>%n alertes sur le consentement attendent quelqu&apos;un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Afficher les alertes</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ConsentSection</name>
    <message>
        <source>Consent records</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Filter consents</source>
        <translation>Filtrer les consentements</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>No consent record yet</source>
        <translation>Aucun consentement pour l&apos;instant</translation>
    </message>
    <message>
        <source>A record says what may be done with whose data: for which purposes, with which categories, by whom, where and until when. Import those that were collected.</source>
        <translation>Un enregistrement dit ce qui peut être fait des données de qui : pour quelles finalités, avec quelles catégories, par qui, où et jusqu&apos;à quand. Importez ceux qui ont été recueillis.</translation>
    </message>
    <message>
        <source>&amp;Import consents ...</source>
        <translation>&amp;Importer des consentements ...</translation>
    </message>
    <message>
        <source>&amp;End consent ...</source>
        <translation>M&amp;ettre fin au consentement ...</translation>
    </message>
    <message>
        <source>everybody in them</source>
        <translation>tous ceux qui y figurent</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>everybody in the datasets</source>
        <translation>tous ceux des jeux de données</translation>
    </message>
    <message>
        <source>one person, known by a pseudonym</source>
        <translation>une personne, connue par un pseudonyme</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>Comment retirer</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Ce qu&apos;il autorise</translation>
    </message>
    <message>
        <source>What it allows, %1</source>
        <translation>Ce qu&apos;il autorise, %1</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>only ourselves</source>
        <translation>nous seulement</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservé pendant</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <comment>day, state, person</comment>
        <translation>%1 : %2, par %3</translation>
    </message>
    <message>
        <source>Import consent records</source>
        <translation>Importer des consentements</translation>
    </message>
    <message>
        <source>%1 consent records added, %2 changed, %3 as before.</source>
        <translation>%1 consentements ajoutés, %2 modifiés, %3 inchangés.</translation>
    </message>
    <message>
        <source>End consent</source>
        <translation>Mettre fin au consentement</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment il a pris fin</translation>
    </message>
    <message>
        <source>Live grants that rest on it and models made from its data raise alerts.</source>
        <translation>Les autorisations en cours qui en dépendent et les modèles issus de ses données déclenchent des alertes.</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Qui y a mis fin</translation>
    </message>
    <message>
        <source>Not the person&apos;s name: it stays in the log.</source>
        <translation>Pas le nom de la personne : il reste dans le journal.</translation>
    </message>
    <message>
        <source>the person, by the form on the web</source>
        <translation>la personne, par le formulaire en ligne</translation>
    </message>
    <message>
        <source>End the consent %1</source>
        <translation>Mettre fin au consentement %1</translation>
    </message>
    <message>
        <source>The consent %1 has ended.</source>
        <translation>Le consentement %1 a pris fin.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DatasetAboutForm</name>
    <message>
        <source>It holds personal data</source>
        <translation>Contient des données à caractère personnel</translation>
    </message>
    <message>
        <source>It holds special categories of it (GDPR Art. 9)</source>
        <translation>Contient des catégories particulières de ces données (art. 9 du RGPD)</translation>
    </message>
    <message>
        <source>About the dataset</source>
        <translation>À propos du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A further file under the name of a dataset becomes a further version of it.</source>
        <translation>Un autre fichier sous le nom d&apos;un jeu de données en devient une autre version.</translation>
    </message>
    <message>
        <source>Licen&amp;ce</source>
        <translation>Li&amp;cence</translation>
    </message>
    <message>
        <source>An SPDX identifier, or a text.</source>
        <translation>Un identifiant SPDX, ou un texte.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Owne&amp;r</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Finalité</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentielle</translation>
    </message>
    <message>
        <source>special</source>
        <translation>particulière</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>The dataset needs a name.</source>
        <translation>Le jeu de données doit avoir un nom.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore indiqué</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DatasetImportView</name>
    <message>
        <source>These bytes are registered already, as %1. Nothing was written.</source>
        <translation>Ces octets sont déjà enregistrés, sous %1. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Imported as %1.</source>
        <translation>Importé sous %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. The file stays where it is.</source>
        <translation>Rien n&apos;est écrit avant d&apos;appuyer sur Importer. Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Comme détecté</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <translation>C&amp;olonne</translation>
    </message>
    <message>
        <source>Is read &amp;as</source>
        <translation>L&amp;ue comme</translation>
    </message>
    <message>
        <source>First rows as they are read</source>
        <translation>Premières lignes telles que lues</translation>
    </message>
    <message>
        <source>Broken rows</source>
        <translation>Lignes défectueuses</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>A NumPy array of the type %1 and the shape %2. Its numbers are not shown.</source>
        <translation>Un tableau NumPy du type %1 et de la forme %2. Ses nombres ne sont pas affichés.</translation>
    </message>
    <message>
        <source>%1 holds %2 tables. Choose one under &quot;Table&quot;.</source>
        <translation>%1 contient %2 tables. En choisir une sous « Table ».</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole file was read: %1 rows, %2.</source>
        <translation>Le fichier entier a été lu : %1 lignes, %2.</translation>
    </message>
    <message>
        <source>The first %1 rows of %2 were looked at: %3. The import reads all.</source>
        <translation>Les %1 premières lignes de %2 ont été examinées : %3. L&apos;importation les lit toutes.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Les %1 premières sont affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%n more will stand in the import report.</source>
        <translation>
            <numerusform>%n autre figurera dans le rapport d&apos;importation.</numerusform>
            <numerusform>%n autres figureront dans le rapport d&apos;importation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken rows: %1. As it is, the file would be refused; repair it, or leave them out under &quot;Broken rows&quot;.</source>
        <translation>Lignes défectueuses : %1. En l&apos;état, le fichier serait refusé ; le réparer, ou les omettre sous « Lignes défectueuses ».</translation>
    </message>
    <message>
        <source>Broken rows: %1. They will be left out.</source>
        <translation>Lignes défectueuses : %1. Elles seront omises.</translation>
    </message>
    <message>
        <source>%1 has no rows of data.</source>
        <translation>%1 n&apos;a pas de lignes de données.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DayField</name>
    <message>
        <source>Year-month-day, as in 2026-03-01</source>
        <translation>Année-mois-jour, comme 2026-03-01</translation>
    </message>
    <message>
        <source>This is not a day. Write it as in 2026-03-01.</source>
        <translation>Ce n&apos;est pas un jour. Écrivez-le comme 2026-03-01.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DialectForm</name>
    <message>
        <source>How the file is read</source>
        <translation>Mode de lecture du fichier</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>En choisir une</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Guillemets</translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation>doubles &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>simples &apos;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>Enco&amp;dage</translation>
    </message>
    <message>
        <source>&amp;First row</source>
        <translation>Première &amp;ligne</translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation>noms des colonnes</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Deci&amp;mal sign</source>
        <translation>Signe déci&amp;mal</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>Mi&amp;ssing values</source>
        <translation>Valeurs m&amp;anquantes</translation>
    </message>
    <message>
        <source>Texts that mean &quot;no value&quot;, separated by commas; an empty cell is one already.</source>
        <translation>Textes qui signifient « pas de valeur », séparés par des virgules ; une cellule vide en est déjà un.</translation>
    </message>
    <message>
        <source>&amp;Broken rows</source>
        <translation>Lignes déf&amp;ectueuses</translation>
    </message>
    <message>
        <source>Leave out up to 10</source>
        <translation>En omettre jusqu&apos;à 10</translation>
    </message>
    <message>
        <source>Leave out up to 100</source>
        <translation>En omettre jusqu&apos;à 100</translation>
    </message>
    <message>
        <source>Leave all of them out</source>
        <translation>Les omettre toutes</translation>
    </message>
    <message>
        <source>Refuse the file</source>
        <translation>Refuser le fichier</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Détecté : %1</translation>
    </message>
    <message>
        <source>Text in columns (CSV)</source>
        <translation>Texte en colonnes (CSV)</translation>
    </message>
    <message>
        <source>JSON, one object a row</source>
        <translation>JSON, un objet par ligne</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Base de données SQLite</translation>
    </message>
    <message>
        <source>none but empty cells</source>
        <translation>aucune, sauf les cellules vides</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DispositionForm</name>
    <message>
        <source>Record decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stands in the log, with your name.</source>
        <translation>Figure dans le journal, avec votre nom.</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu&apos;au</translation>
    </message>
    <message>
        <source>A day that is still to come.</source>
        <translation>Un jour encore à venir.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>A log of the deletion, a certificate, the report of the retraining. It is stored as evidence.</source>
        <translation>Un journal de la suppression, une attestation, le rapport du réentraînement. Il est conservé comme élément de preuve.</translation>
    </message>
    <message>
        <source>Finding it rests on</source>
        <translation>Constat sur lequel elle repose</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Only findings that passed and are current carry a decision.</source>
        <translation>Seuls les constats réussis et actuels portent une décision.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DueSection</name>
    <message>
        <source>What is due</source>
        <translation>Ce qui est échu</translation>
    </message>
    <message>
        <source>Filter assets</source>
        <translation>Filtrer les actifs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Nothing needs work</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Each version of a dataset or model stands here with the day its time is over. Rules say how long data is kept; a profile says what an asset holds and since when.</source>
        <translation>Chaque version d&apos;un jeu de données ou d&apos;un modèle figure ici avec le jour où son temps est écoulé. Les règles disent combien de temps les données sont conservées ; un profil dit ce que contient un actif et depuis quand.</translation>
    </message>
    <message>
        <source>&amp;Decide ...</source>
        <translation>&amp;Décider ...</translation>
    </message>
    <message>
        <source>Retention &amp;profile ...</source>
        <translation>&amp;Profil de conservation ...</translation>
    </message>
    <message>
        <source>Hold &amp;this asset ...</source>
        <translation>Geler &amp;cet actif ...</translation>
    </message>
    <message>
        <source>Has to be gone by</source>
        <translation>Doit avoir disparu le</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day and how far it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant le</translation>
    </message>
    <message>
        <source>%1, says the rule &quot;%2&quot;</source>
        <translation>%1, selon la règle « %2 »</translation>
    </message>
    <message>
        <source>Way of the data</source>
        <translation>Chemin des données</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>Catégories de données personnelles</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a trigger and its day</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Known dates</source>
        <translation>Dates connues</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernière décision</translation>
    </message>
    <message>
        <source>%1, by %2 on %3. %4</source>
        <comment>decision, person, day, reason</comment>
        <translation>%1, par %2 le %3. %4</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Décider de %1</translation>
    </message>
    <message>
        <source>Decided about %1.</source>
        <translation>Décidé pour %1.</translation>
    </message>
    <message>
        <source>Retention profile of %1</source>
        <translation>Profil de conservation de %1</translation>
    </message>
    <message>
        <source>The profile of %1 is saved.</source>
        <translation>Le profil de %1 est enregistré.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Geler %1</translation>
    </message>
    <message>
        <source>The hold %1 is placed.</source>
        <translation>Le gel %1 est posé.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::DueStrip</name>
    <message>
        <source>What is due, by month</source>
        <translation>Ce qui est échu, par mois</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Without a known date</source>
        <translation>Sans date connue</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Past its day</source>
        <translation>Au-delà de son jour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later than a year from now</source>
        <translation>Dans plus d&apos;un an</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n due</source>
        <translation>
            <numerusform>%1 : %n échu</numerusform>
            <numerusform>%1 : %n échus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Chosen: Space shows all again.</source>
        <translation>%1. Choisi : Espace affiche à nouveau tout.</translation>
    </message>
    <message>
        <source>%1. Space shows only these.</source>
        <translation>%1. Espace n&apos;affiche que ceux-ci.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::EmptyState</name>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>There are entries here, but the filter hides all of them.</source>
        <translation>Il y a ici des entrées, mais le filtre les masque toutes.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasureCaseView</name>
    <message>
        <source>Tasks that are decided</source>
        <translation>Tâches décidées</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Way of the data</source>
        <translation>Chemin des données</translation>
    </message>
    <message>
        <source>Tasks of the case</source>
        <translation>Tâches du cas</translation>
    </message>
    <message>
        <source>No task</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>The lineage shows no place that the data reached.</source>
        <translation>La traçabilité ne montre aucun endroit atteint par les données.</translation>
    </message>
    <message>
        <source>closed by %1 on %2</source>
        <translation>clos par %1 le %2</translation>
    </message>
    <message>
        <source>Time limit %1, %2</source>
        <comment>a day and how far it is</comment>
        <translation>Délai %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur %2 décidées</translation>
    </message>
    <message>
        <source>Asked by %1.</source>
        <translation>Demandé par %1.</translation>
    </message>
    <message>
        <source>Who asked has been erased.</source>
        <translation>Le nom du demandeur a été effacé.</translation>
    </message>
    <message>
        <source>Extended by two months: %1</source>
        <translation>Prolongé de deux mois : %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>De nouveau ouvert : %1</translation>
    </message>
    <message>
        <source>The data stopped at: %1</source>
        <translation>Les données se sont arrêtées à : %1</translation>
    </message>
    <message>
        <source>Evidence stale</source>
        <translation>Preuve périmée</translation>
    </message>
    <message>
        <source>The finding it rests on no longer holds, so it counts as open.</source>
        <translation>Le constat sur lequel elle repose ne vaut plus ; elle compte comme ouverte.</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>Gelé par %1.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasurePlanView</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Atteint par</translation>
    </message>
    <message>
        <source>What the request reaches</source>
        <translation>Ce qu&apos;atteint la demande</translation>
    </message>
    <message>
        <source>Nothing to erase</source>
        <translation>Rien à effacer</translation>
    </message>
    <message>
        <source>By its labels this node holds no personal data.</source>
        <translation>D&apos;après ses marques, ce nœud ne contient pas de données personnelles.</translation>
    </message>
    <message>
        <source>Where data of a person in %1 went, as the times of runs allow. Nothing is written; the plan can be exported.</source>
        <translation>Où sont allées les données d&apos;une personne dans %1, selon les heures des exécutions. Rien n&apos;est écrit ; le plan peut être exporté.</translation>
    </message>
    <message>
        <source>What stopped it</source>
        <translation>Ce qui l&apos;a arrêté</translation>
    </message>
    <message>
        <source>E&amp;xport plan ...</source>
        <translation>E&amp;xporter le plan...</translation>
    </message>
    <message>
        <source>Back to the node</source>
        <translation>Retour au nœud</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasureRequestForm</name>
    <message>
        <source>File request</source>
        <translation>Déposer la demande</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>A number or word for the case. Not the person&apos;s name: it stays in the log.</source>
        <translation>Un numéro ou un mot pour le cas. Pas le nom de la personne : il reste dans le journal.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>A personal field: kept beside the log, and erased when the case is closed.</source>
        <translation>Un champ personnel : conservé à côté du journal, et effacé à la clôture du cas.</translation>
    </message>
    <message>
        <source>Known to hold the person&apos;s data</source>
        <translation>Contiennent, on le sait, les données de la personne</translation>
    </message>
    <message>
        <source>Every copy, model and prediction that the lineage shows from there becomes a task.</source>
        <translation>Chaque copie, modèle et prédiction que la traçabilité montre à partir de là devient une tâche.</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Jour de la demande</translation>
    </message>
    <message>
        <source>Left empty: today. The time limit is one month from then.</source>
        <translation>Vide : aujourd&apos;hui. Le délai est d&apos;un mois à partir de là.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Without personal data: it stays in the log.</source>
        <translation>Sans données personnelles : elle reste dans le journal.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasureSection</name>
    <message>
        <source>Erasure cases</source>
        <translation>Cas d&apos;effacement</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtrer les cas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>No request for erasure</source>
        <translation>Aucune demande d&apos;effacement</translation>
    </message>
    <message>
        <source>Somebody asks for their data to be erased: file it here. The lineage then shows every copy, model and prediction that it reached, and each becomes a task.</source>
        <translation>Quelqu&apos;un demande l&apos;effacement de ses données : déposez-la ici. La traçabilité montre alors chaque copie, modèle et prédiction atteints, et chacun devient une tâche.</translation>
    </message>
    <message>
        <source>&amp;File request ...</source>
        <translation>Déposer une &amp;demande ...</translation>
    </message>
    <message>
        <source>Decide ta&amp;sk ...</source>
        <translation>Décider de la tâ&amp;che ...</translation>
    </message>
    <message>
        <source>&amp;Close case ...</source>
        <translation>C&amp;lore le cas ...</translation>
    </message>
    <message>
        <source>E&amp;xtend time limit ...</source>
        <translation>Prolon&amp;ger le délai ...</translation>
    </message>
    <message>
        <source>Trace a&amp;gain</source>
        <translation>Suivre à &amp;nouveau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Request for erasure</source>
        <translation>Demande d&apos;effacement</translation>
    </message>
    <message>
        <source>The case %1 is filed.</source>
        <translation>Le cas %1 est déposé.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an asset, and the case</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Decided about %1.</source>
        <translation>Décidé pour %1.</translation>
    </message>
    <message>
        <source>The lineage was followed again for %1.</source>
        <translation>La traçabilité a été suivie à nouveau pour %1.</translation>
    </message>
    <message>
        <source>Extend the time limit by two months?</source>
        <translation>Prolonger le délai de deux mois ?</translation>
    </message>
    <message>
        <source>This can be done once, and the person has to be told why (GDPR Art. 12(3)).</source>
        <translation>Cela se peut une fois, et la personne doit savoir pourquoi (art. 12, § 3 RGPD).</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The time limit of %1 is extended.</source>
        <translation>Le délai de %1 est prolongé.</translation>
    </message>
    <message>
        <source>Close the case &quot;%1&quot;?</source>
        <translation>Clore le cas « %1 » ?</translation>
    </message>
    <message>
        <source>Every place has to be decided. The decisions and their proof stay.</source>
        <translation>Chaque endroit doit être décidé. Les décisions et leurs preuves restent.</translation>
    </message>
    <message>
        <source>Every place has to be decided. The decisions and their proof stay; who asked is erased for good.</source>
        <translation>Chaque endroit doit être décidé. Les décisions et leurs preuves restent ; le nom du demandeur est effacé définitivement.</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Clore le cas</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>The case %1 is closed.</source>
        <translation>Le cas %1 est clos.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ErasureTaskForm</name>
    <message>
        <source>Record decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>What became of the data</source>
        <translation>Ce que sont devenues les données</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Of a refusal the legal ground; else how it was searched, or why.</source>
        <translation>D&apos;un refus le motif légal ; sinon comment on a cherché, ou pourquoi.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait d&apos;ici le</translation>
    </message>
    <message>
        <source>A day that is still to come. The task stays open until it is done.</source>
        <translation>Un jour encore à venir. La tâche reste ouverte jusqu&apos;à ce qu&apos;elle soit faite.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>A log of the deletion, the recipient&apos;s answer, the report of the retraining.</source>
        <translation>Un journal de la suppression, la réponse du destinataire, le rapport du réentraînement.</translation>
    </message>
    <message>
        <source>Version that takes its place</source>
        <translation>Version qui la remplace</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Finding it rests on</source>
        <translation>Constat sur lequel elle repose</translation>
    </message>
    <message>
        <source>When the finding goes stale, the task is open again.</source>
        <translation>Quand le constat se périme, la tâche est de nouveau ouverte.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ExceptionSection</name>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Filter exceptions</source>
        <translation>Filtrer les exceptions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Qui peut</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>Assumé par</translation>
    </message>
    <message>
        <source>No exception</source>
        <translation>Aucune exception</translation>
    </message>
    <message>
        <source>An exception allows somebody what consent does not cover, for a reason that somebody answers for, and until a day.</source>
        <translation>Une exception autorise à quelqu&apos;un ce que le consentement ne couvre pas, pour un motif que quelqu&apos;un assume, et jusqu&apos;à un jour.</translation>
    </message>
    <message>
        <source>Grant e&amp;xception ...</source>
        <translation>Accorder une e&amp;xception ...</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>All fields of %1</source>
        <translation>Tous les champs de %1</translation>
    </message>
    <message>
        <source>Grant exception</source>
        <translation>Accorder l&apos;exception</translation>
    </message>
    <message>
        <source>A person or team of the inventory.</source>
        <translation>Une personne ou une équipe de l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>Quels champs</translation>
    </message>
    <message>
        <source>You answer for it: your name stands in the log.</source>
        <translation>Vous l&apos;assumez : votre nom figure dans le journal.</translation>
    </message>
    <message>
        <source>A day that is still to come.</source>
        <translation>Un jour encore à venir.</translation>
    </message>
    <message>
        <source>Grant an exception</source>
        <translation>Accorder une exception</translation>
    </message>
    <message>
        <source>The exception holds until %1.</source>
        <translation>L&apos;exception vaut jusqu&apos;au %1.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FieldCatalogueForm</name>
    <message>
        <source>Save fields</source>
        <translation>Enregistrer les champs</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>As the inventory names it.</source>
        <translation>Comme l&apos;inventaire le nomme.</translation>
    </message>
    <message>
        <source>Fields, one a line</source>
        <translation>Champs, un par ligne</translation>
    </message>
    <message>
        <source>Field = category. &quot;none&quot; for a field that is not personal. What is not here is given to nobody.</source>
        <translation>Champ = catégorie. « none » pour un champ non personnel. Ce qui n&apos;est pas ici n&apos;est donné à personne.</translation>
    </message>
    <message>
        <source>email = contact</source>
        <translation>email = contact</translation>
    </message>
    <message>
        <source>Line %1 is not of the form &quot;field = category&quot;. Write &quot;none&quot; for a field that is not personal.</source>
        <translation>La ligne %1 n&apos;a pas la forme « champ = catégorie ». Écrivez « none » pour un champ non personnel.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FieldSection</name>
    <message>
        <source>Field catalogues</source>
        <translation>Catalogues de champs</translation>
    </message>
    <message>
        <source>Filter datasets</source>
        <translation>Filtrer les jeux de données</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>No field is known yet</source>
        <translation>Aucun champ connu pour l&apos;instant</translation>
    </message>
    <message>
        <source>Say which category of data each field of a dataset holds. A request for a field that is not here is a gap: nobody gets it.</source>
        <translation>Dites quelle catégorie de données contient chaque champ d&apos;un jeu de données. Une demande d&apos;un champ absent d&apos;ici est une lacune : personne ne le reçoit.</translation>
    </message>
    <message>
        <source>&amp;Name fields ...</source>
        <translation>&amp;Nommer des champs ...</translation>
    </message>
    <message>
        <source>Edit &amp;fields ...</source>
        <translation>Modifier les &amp;champs ...</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>Champs de %1</translation>
    </message>
    <message>
        <source>Fields of a dataset</source>
        <translation>Champs d&apos;un jeu de données</translation>
    </message>
    <message>
        <source>The fields of %1 are saved.</source>
        <translation>Les champs de %1 sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FilterBar</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FindingSection</name>
    <message>
        <source>Findings about agreements</source>
        <translation>Constats sur les accords</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Model or dataset</source>
        <translation>Modèle ou jeu de données</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Rien de vérifié pour l&apos;instant</translation>
    </message>
    <message>
        <source>Check now compares every known use with the agreements and keeps a finding for each asset. It goes stale when a use, an agreement or the asset changes, and ends with the agreement.</source>
        <translation>Vérifier maintenant compare chaque utilisation connue aux accords et garde un constat par actif. Il se périme quand une utilisation, un accord ou l&apos;actif change, et prend fin avec l&apos;accord.</translation>
    </message>
    <message>
        <source>&amp;Go to finding</source>
        <translation>Aller au &amp;constat</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FindingView</name>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Doubtful because of: %1.</source>
        <translation>Douteux en raison de : %1.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Ce sur quoi il repose</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Check %1, version %2. Parameters %3. Seed %4. %5.</source>
        <translation>Contrôle %1, version %2. Paramètres %3. Graine %4. %5.</translation>
    </message>
    <message>
        <source>Finding %1, digest %2.</source>
        <translation>Constat %1, empreinte %2.</translation>
    </message>
    <message>
        <source>Stale: %1 was %2 and is %3 now.</source>
        <translation>Périmé : %1 était %2 et est à présent %3.</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Chemin : %1</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the sandbox is not available on this machine, so the model was not run.</source>
        <translation>La partie « %1 » du bac à sable n&apos;est pas disponible sur cette machine ; le modèle n&apos;a donc pas été exécuté.</translation>
    </message>
    <message>
        <source>Run without it ...</source>
        <translation>Exécuter sans elle ...</translation>
    </message>
    <message>
        <source>Show smallest classes</source>
        <translation>Afficher les plus petites classes</translation>
    </message>
    <message>
        <source>Choose a figure to read what it means.</source>
        <translation>Choisir un indicateur pour lire ce qu&apos;il signifie.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Enter on a combination shows the records of its smallest classes.</source>
        <translation>Entrée sur une combinaison affiche les enregistrements de ses plus petites classes.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FormColumn</name>
    <message>
        <source>One answer is missing or needs another look:</source>
        <translation>Une réponse manque ou est à revoir :</translation>
    </message>
    <message>
        <source>%1 answers are missing or need another look:</source>
        <translation>%1 réponses manquent ou sont à revoir :</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>required</source>
        <comment>behind the label of a field</comment>
        <translation>obligatoire</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::FormPanel</name>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::HoldSection</name>
    <message>
        <source>Legal holds</source>
        <translation>Gels juridiques</translation>
    </message>
    <message>
        <source>Filter holds</source>
        <translation>Filtrer les gels</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levé</translation>
    </message>
    <message>
        <source>No legal hold</source>
        <translation>Aucun gel juridique</translation>
    </message>
    <message>
        <source>A hold keeps what a matter needs: while it is active, nothing that it covers is deleted, altered or erased.</source>
        <translation>Un gel préserve ce dont une affaire a besoin : tant qu&apos;il est actif, rien de ce qu&apos;il couvre n&apos;est supprimé, modifié ni effacé.</translation>
    </message>
    <message>
        <source>Place &amp;hold ...</source>
        <translation>Poser un gel &amp;juridique ...</translation>
    </message>
    <message>
        <source>Re&amp;lease hold ...</source>
        <translation>&amp;Lever le gel ...</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Case or request</source>
        <translation>Affaire ou demande</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>%1, by %2. %3</source>
        <comment>day, person, reason</comment>
        <translation>%1, par %2. %3</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Poser un gel juridique</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Gel juridique</translation>
    </message>
    <message>
        <source>The hold %1 is placed.</source>
        <translation>Le gel %1 est posé.</translation>
    </message>
    <message>
        <source>Release the hold &quot;%1&quot;?</source>
        <translation>Lever le gel « %1 » ?</translation>
    </message>
    <message>
        <source>What it covers can be deleted again, unless another hold covers it too. The reason stands in the log.</source>
        <translation>Ce qu&apos;il couvre peut de nouveau être supprimé, sauf si un autre gel le couvre aussi. Le motif figure dans le journal.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Release hold</source>
        <translation>Lever le gel</translation>
    </message>
    <message>
        <source>Keep hold</source>
        <translation>Garder le gel</translation>
    </message>
    <message>
        <source>The hold %1 is released.</source>
        <translation>Le gel %1 est levé.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::HomePage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since or until</source>
        <translation>Depuis ou jusqu&apos;au</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui requiert de l&apos;attention</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien ne requiert d&apos;attention</translation>
    </message>
    <message>
        <source>Every newest finding is current and passes. Run a check, or import data, to go on.</source>
        <translation>Chaque dernier constat est à jour et réussi. Pour continuer, lancer un contrôle ou importer des données.</translation>
    </message>
    <message>
        <source>What is stale, due or failing, most urgent first.</source>
        <translation>Ce qui est périmé, à échéance ou en échec, le plus urgent d&apos;abord.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>&amp;Open what is chosen</source>
        <translation>&amp;Ouvrir la sélection</translation>
    </message>
    <message numerus="yes">
        <source>Findings: %1. Log: %n entries.</source>
        <translation>
            <numerusform>Constats : %1. Journal : %n entrée.</numerusform>
            <numerusform>Constats : %1. Journal : %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l&apos;instant</translation>
    </message>
    <message>
        <source>Newest findings of each check</source>
        <translation>Derniers constats de chaque contrôle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
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
            <numerusform>Tout (%n)</numerusform>
            <numerusform>Tout (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ImportDraft</name>
    <message>
        <source>Import of %1</source>
        <comment>a file</comment>
        <translation>Import de %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ImportReportView</name>
    <message>
        <source>%1 rows read, %2 kept, %3 left out.</source>
        <translation>%1 lignes lues, %2 conservées, %3 omises.</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d&apos;importation</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>Lignes omises</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ImportView</name>
    <message>
        <source>Bac&amp;k to the list</source>
        <translation>Re&amp;venir à la liste</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Lecture ...</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>Importation ...</translation>
    </message>
    <message>
        <source>Choose another file ...</source>
        <translation>Choisir un autre fichier ...</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l&apos;importation</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InlineMessage</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryFileJobs</name>
    <message>
        <source>Look at the files</source>
        <translation>Examiner les fichiers</translation>
    </message>
    <message>
        <source>There are no files to look at yet.</source>
        <translation>Il n&apos;y a pas encore de fichiers à examiner.</translation>
    </message>
    <message>
        <source>All files are as they were registered.</source>
        <translation>Tous les fichiers sont tels qu&apos;enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) are not as they were registered. What rests on them is stale.</source>
        <translation>
            <numerusform>%n version n&apos;est pas telle qu&apos;enregistrée. Ce qui repose dessus est périmé.</numerusform>
            <numerusform>%n versions ne sont pas telles qu&apos;enregistrées. Ce qui repose dessus est périmé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the file is not where it was; open it to say where it is now.</source>
        <translation>
            <numerusform>Pour %n d&apos;entre elles, le fichier n&apos;est plus là où il était ; l&apos;ouvrir pour indiquer où il est à présent.</numerusform>
            <numerusform>Pour %n d&apos;entre elles, le fichier n&apos;est plus là où il était ; les ouvrir pour indiquer où il est à présent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is the file of %1 now?</source>
        <translation>Où est à présent le fichier de %1 ?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparer %1 avec %2</translation>
    </message>
    <message>
        <source>%1 is the registered file, byte for byte. %2 is current and points there now.</source>
        <translation>%1 est le fichier enregistré, octet pour octet. %2 est à jour et y renvoie désormais.</translation>
    </message>
    <message>
        <source>%1 is the registered file, byte for byte. %2 points there now; another file of it still differs.</source>
        <translation>%1 est le fichier enregistré, octet pour octet. %2 y renvoie désormais ; un autre de ses fichiers diffère encore.</translation>
    </message>
    <message>
        <source>Import as a new version ...</source>
        <translation>Importer comme nouvelle version ...</translation>
    </message>
    <message>
        <source>Export all lists</source>
        <translation>Exporter toutes les listes</translation>
    </message>
    <message>
        <source>Export the list &quot;%1&quot;</source>
        <translation>Exporter la liste « %1 »</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exporter vers %1</translation>
    </message>
    <message>
        <source>Exported to %1. %2</source>
        <translation>Exporté vers %1. %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryImports</name>
    <message>
        <source>Import a dataset</source>
        <translation>Importer un jeu de données</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.sqlite *.sqlite3 *.db *.npy);;All files (*)</source>
        <translation>Données (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.sqlite *.sqlite3 *.db *.npy);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.safetensors *.onnx *.gguf);;All files (*)</source>
        <translation>Modèles (*.pt *.pth *.safetensors *.onnx *.gguf);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryListView</name>
    <message>
        <source>Filter records</source>
        <translation>Filtrer les enregistrements</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Nothing is registered yet</source>
        <translation>Rien n&apos;est encore enregistré</translation>
    </message>
    <message>
        <source>Import the data that a model learns from; then the model. Checks and the model card rest on both.</source>
        <translation>Importer les données sur lesquelles un modèle apprend, puis le modèle. Les contrôles et la fiche de modèle reposent sur les deux.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::InventoryPage</name>
    <message>
        <source>Systems, models and data, each version told apart by its exact bytes.</source>
        <translation>Systèmes, modèles et données, chaque version étant distinguée par ses octets exacts.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Import &amp;dataset ...</source>
        <translation>Importer un jeu de &amp;données ...</translation>
    </message>
    <message>
        <source>Import &amp;model ...</source>
        <translation>Importer un &amp;modèle ...</translation>
    </message>
    <message>
        <source>Add &amp;system ...</source>
        <translation>Ajouter un s&amp;ystème ...</translation>
    </message>
    <message>
        <source>&amp;Export list ...</source>
        <translation>&amp;Exporter la liste ...</translation>
    </message>
    <message>
        <source>S&amp;how details</source>
        <translation>&amp;Afficher les détails</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n record(s). The log keeps their history.</source>
        <translation>
            <numerusform>%n enregistrement supprimé. Le journal en conserve l&apos;historique.</numerusform>
            <numerusform>%n enregistrements supprimés. Le journal en conserve l&apos;historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add da&amp;taset without a file ...</source>
        <translation>Ajouter un &amp;jeu de données sans fichier ...</translation>
    </message>
    <message>
        <source>Add mode&amp;l without a file ...</source>
        <translation>Ajouter un m&amp;odèle sans fichier ...</translation>
    </message>
    <message>
        <source>Add team &amp;or organisation ...</source>
        <translation>Ajouter une équipe ou une or&amp;ganisation ...</translation>
    </message>
    <message>
        <source>Add &amp;purpose ...</source>
        <translation>Ajouter une fina&amp;lité ...</translation>
    </message>
    <message>
        <source>Look at the &amp;files</source>
        <translation>E&amp;xaminer les fichiers</translation>
    </message>
    <message>
        <source>Nothing was added: a name is needed.</source>
        <translation>Rien n&apos;a été ajouté : un nom est requis.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 importé.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)</source>
        <translation>
            <numerusform>Supprimer %n enregistrement</numerusform>
            <numerusform>Supprimer %n enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::JobsModel</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>Done after %1</source>
        <translation>Terminé après %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>reste environ %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Début : %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Fin : %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::JobsPanel</name>
    <message>
        <source>Nothing runs. Long work shows up here with its progress and its log.</source>
        <translation>Rien n&apos;est en cours. Les travaux longs apparaissent ici avec leur avancement et leur journal.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les travaux terminés</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Close jobs</source>
        <translation>Fermer les travaux</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Avancement de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Cancelling: it stops at its next step</source>
        <translation>Annulation : arrêt à la prochaine étape</translation>
    </message>
    <message>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Copy log of %1</source>
        <translation>Copier le journal de %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::JudgementView</name>
    <message>
        <source>Category: %1.</source>
        <translation>Catégorie : %1.</translation>
    </message>
    <message>
        <source>Rests on %1.</source>
        <translation>Repose sur %1.</translation>
    </message>
    <message>
        <source>Not covered: %1.</source>
        <translation>Non couvert : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its verdict</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LabelForm</name>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu&apos;il contient</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>How sensitive the data is. It flows on to everything made from it.</source>
        <translation>Sensibilité des données. Elle se transmet à tout ce qui en est fait.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>How identifiable persons are in it.</source>
        <translation>À quel point les personnes y sont identifiables.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Categories of personal data, parted by commas.</source>
        <translation>Catégories de données personnelles, séparées par des virgules.</translation>
    </message>
    <message>
        <source>health, religion</source>
        <translation>santé, religion</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Peut servir à</translation>
    </message>
    <message>
        <source>Purposes that the persons consented to. Empty: not restricted.</source>
        <translation>Finalités auxquelles les personnes ont consenti. Vide : sans restriction.</translation>
    </message>
    <message>
        <source>billing, research</source>
        <translation>facturation, recherche</translation>
    </message>
    <message>
        <source>Erase by</source>
        <translation>Effacer avant le</translation>
    </message>
    <message>
        <source>The day by which the data has to be gone.</source>
        <translation>Le jour avant lequel les données doivent avoir disparu.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>As an SPDX expression.</source>
        <translation>Sous forme d&apos;expression SPDX.</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Comment il est utilisé</translation>
    </message>
    <message>
        <source>Is used for</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>Held against what the data may be used for; a difference is a conflict.</source>
        <translation>Comparé à ce à quoi les données peuvent servir ; un écart est un conflit.</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservé jusqu&apos;au</translation>
    </message>
    <message>
        <source>Held against the day to erase by.</source>
        <translation>Comparé à la date d&apos;effacement.</translation>
    </message>
    <message>
        <source>Handled as</source>
        <translation>Traité comme</translation>
    </message>
    <message>
        <source>The classification that it is handled under.</source>
        <translation>La classification sous laquelle il est traité.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Where it lies. Nodes of one region stand inside of one boundary.</source>
        <translation>Où il se trouve. Les nœuds d&apos;une région sont dans une même frontière.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Store labels</source>
        <translation>Enregistrer les marques</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is not a day. Write it as 2027-12-31.</source>
        <translation>Ce n&apos;est pas une date. Écrivez-la sous la forme 2027-12-31.</translation>
    </message>
    <message>
        <source>Purposes and a day to erase by bind personal data only. Choose &quot;identified&quot; or &quot;pseudonymous&quot;.</source>
        <translation>Les finalités et la date d&apos;effacement ne lient que des données personnelles. Choisissez « identifié » ou « pseudonyme ».</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LegalHoldForm</name>
    <message>
        <source>Place hold</source>
        <translation>Poser le gel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Matter 7</source>
        <translation>Affaire 7</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What is held is not deleted or altered until the hold is released.</source>
        <translation>Ce qui est gelé n&apos;est ni supprimé ni modifié tant que le gel n&apos;est pas levé.</translation>
    </message>
    <message>
        <source>litigation</source>
        <translation>litige</translation>
    </message>
    <message>
        <source>Case or request</source>
        <translation>Affaire ou demande</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Or whole categories of data</source>
        <translation>Ou des catégories entières de données</translation>
    </message>
    <message>
        <source>Covers every asset with one of them, also those to come.</source>
        <translation>Couvre chaque actif qui en a une, même à venir.</translation>
    </message>
    <message>
        <source>contact, health</source>
        <translation>contact, santé</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineageEdits</name>
    <message>
        <source>Labels of %1</source>
        <translation>Marques de %1</translation>
    </message>
    <message>
        <source>Count as one: %1</source>
        <translation>Compter comme un seul : %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineageFiles</name>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PDF (*.pdf);;PNG picture (*.png);;Graphviz DOT (*.dot)</source>
        <translation>Dessin SVG (*.svg);;PDF (*.pdf);;Image PNG (*.png);;Graphviz DOT (*.dot)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tableau (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Lineage report</source>
        <translation>Rapport de traçabilité</translation>
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
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Show &amp;lineage</source>
        <translation>Afficher la &amp;traçabilité</translation>
    </message>
    <message>
        <source>What was left out or could be better</source>
        <translation>Ce qui a été laissé de côté ou pourrait être mieux</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Notes of the import</source>
        <translation>Remarques de l&apos;importation</translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>Tout a été lu</translation>
    </message>
    <message>
        <source>Nothing was left out, and nothing is in doubt.</source>
        <translation>Rien n&apos;a été laissé de côté, et rien n&apos;est douteux.</translation>
    </message>
    <message>
        <source>Import lineage</source>
        <translation>Importer une traçabilité</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What the file looks like. Choose another one when it was taken for something else.</source>
        <translation>Ce à quoi ressemble le fichier. Choisissez-en un autre s&apos;il a été mal reconnu.</translation>
    </message>
    <message>
        <source>This looks like none of the formats. Choose the one it has.</source>
        <translation>Ceci ne ressemble à aucun des formats. Choisissez le bon.</translation>
    </message>
    <message>
        <source>Importing. How far it is stands in the list of jobs.</source>
        <translation>Importation en cours. Son avancement figure dans la liste des tâches.</translation>
    </message>
    <message>
        <source>Import lineage from %1</source>
        <translation>Importer la traçabilité de %1</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>L&apos;importation a été annulée ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Everything in it was known already. Nothing was written.</source>
        <translation>Tout y était déjà connu. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Imported, but %1 of its records could not be taken. They are listed below; all else is stored.</source>
        <translation>Importé, mais %1 des enregistrements n&apos;ont pas pu être repris. Ils figurent ci-dessous ; tout le reste est enregistré.</translation>
    </message>
    <message>
        <source>Imported: %1 new nodes and %2 new edges.</source>
        <translation>Importé : %1 nouveaux nœuds et %2 nouvelles arêtes.</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3 warnings.</source>
        <translation>%1 acceptés, %2 refusés, %3 avertissements.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à regarder</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineageLists</name>
    <message>
        <source>Find dataset, job, column ...</source>
        <translation>Chercher jeu de données, tâche, colonne...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Lineage as a list</source>
        <translation>Traçabilité sous forme de liste</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Dans l&apos;image</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Tous les nœuds</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>En aval</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>En amont</translation>
    </message>
    <message>
        <source>Columns with personal data</source>
        <translation>Colonnes avec données personnelles</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message>
        <source>Nothing in this list</source>
        <translation>Rien dans cette liste</translation>
    </message>
    <message>
        <source>Choose another list, or another node.</source>
        <translation>Choisissez une autre liste ou un autre nœud.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineagePage</name>
    <message>
        <source>Where data comes from, what is made from it, and what that means.</source>
        <translation>D&apos;où viennent les données, ce qui en est fait et ce que cela signifie.</translation>
    </message>
    <message>
        <source>No lineage yet</source>
        <translation>Pas encore de traçabilité</translation>
    </message>
    <message>
        <source>Import what your tools already write: OpenLineage events, a dbt manifest, an MLflow folder, DVC, DataHub, OpenMetadata, PROV or a list of edges. Drop a file or folder here, or choose one. The format is recognised.</source>
        <translation>Importez ce que vos outils écrivent déjà : événements OpenLineage, manifeste dbt, dossier MLflow, DVC, DataHub, OpenMetadata, PROV ou liste d&apos;arêtes. Déposez ici un fichier ou un dossier, ou choisissez-en un. Le format est reconnu.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>Picture of the lineage</source>
        <translation>Image de la traçabilité</translation>
    </message>
    <message>
        <source>&amp;Import lineage ...</source>
        <translation>&amp;Importer une traçabilité...</translation>
    </message>
    <message>
        <source>Import a fo&amp;lder ...</source>
        <translation>Importer un &amp;dossier...</translation>
    </message>
    <message>
        <source>Put in the &amp;middle</source>
        <translation>&amp;Mettre au milieu</translation>
    </message>
    <message>
        <source>One step m&amp;ore</source>
        <translation>Une étape de &amp;plus</translation>
    </message>
    <message>
        <source>One step &amp;fewer</source>
        <translation>Une étape de m&amp;oins</translation>
    </message>
    <message>
        <source>Show the &amp;ways between two</source>
        <translation>Afficher les &amp;chemins entre deux</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les dé&amp;tails</translation>
    </message>
    <message>
        <source>Set la&amp;bels ...</source>
        <translation>Définir les m&amp;arques...</translation>
    </message>
    <message>
        <source>&amp;Erasure plan ...</source>
        <translation>Plan d&apos;&amp;effacement...</translation>
    </message>
    <message>
        <source>List what is do&amp;wnstream</source>
        <translation>&amp;Lister ce qui est en aval</translation>
    </message>
    <message>
        <source>List what is &amp;upstream</source>
        <translation>Lister ce q&amp;ui est en amont</translation>
    </message>
    <message>
        <source>List columns with &amp;personal data</source>
        <translation>Lister les colonnes avec données perso&amp;nnelles</translation>
    </message>
    <message>
        <source>List &amp;conflicts</source>
        <translation>Lister les con&amp;flits</translation>
    </message>
    <message>
        <source>&amp;Save picture ...</source>
        <translation>Enregi&amp;strer l&apos;image...</translation>
    </message>
    <message>
        <source>E&amp;xport list ...</source>
        <translation>E&amp;xporter la liste...</translation>
    </message>
    <message>
        <source>&amp;Report ...</source>
        <translation>&amp;Rapport...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Labels of %1 stored.</source>
        <translation>Marques de %1 enregistrées.</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>Marques de %1</translation>
    </message>
    <message>
        <source>Erasure plan for %1</source>
        <translation>Plan d&apos;effacement pour %1</translation>
    </message>
    <message>
        <source>Choose one node in a list, or two in the picture (Ctrl and a click). The ways between them are shown then.</source>
        <translation>Choisissez un nœud dans une liste, ou deux dans l&apos;image (Ctrl et clic). Les chemins entre eux s&apos;affichent alors.</translation>
    </message>
    <message>
        <source>Import a folder of lineage</source>
        <translation>Importer un dossier de traçabilité</translation>
    </message>
    <message>
        <source>Import lineage</source>
        <translation>Importer une traçabilité</translation>
    </message>
    <message>
        <source>Lineage (*.json *.ndjson *.jsonl *.csv *.db *.yaml *.yml *.lock *.md *.dot *.gv);;All files (*)</source>
        <translation>Traçabilité (*.json *.ndjson *.jsonl *.csv *.db *.yaml *.yml *.lock *.md *.dot *.gv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Both names count as one now.</source>
        <translation>Les deux noms comptent désormais comme un seul.</translation>
    </message>
    <message>
        <source>No node of the lineage stands for this.</source>
        <translation>Aucun nœud de la traçabilité ne représente ceci.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LineageToolbar</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>How many steps upstream and downstream are shown. A job and what it makes are one step.</source>
        <translation>Nombre d&apos;étapes affichées en amont et en aval. Une tâche et ce qu&apos;elle produit font une étape.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Non groupées</translation>
    </message>
    <message>
        <source>By namespace</source>
        <translation>Par espace de noms</translation>
    </message>
    <message>
        <source>Other namespaces collapsed</source>
        <translation>Autres espaces repliés</translation>
    </message>
    <message>
        <source>Lists the columns in the boxes and shows which is computed from which.</source>
        <translation>Liste les colonnes dans les boîtes et montre laquelle est calculée à partir de laquelle.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Changements depuis</translation>
    </message>
    <message>
        <source>Day or time</source>
        <translation>Jour ou heure</translation>
    </message>
    <message>
        <source>2026-03-01</source>
        <translation>2026-03-01</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <translation>C&amp;ouche</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Boîtes</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Te&amp;mps</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-03-01 or 2026-03-01T09:30:00Z.</source>
        <translation>« %1 » n&apos;est pas une date. Écrivez-la sous la forme 2026-03-01 ou 2026-03-01T09:30:00Z.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LogModel</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Empreinte de feuille</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::LogPage</name>
    <message>
        <source>Entries of the log</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>L&apos;entrée choisie</translation>
    </message>
    <message>
        <source>Choose an entry to read exactly what was signed.</source>
        <translation>Choisir une entrée pour lire exactement ce qui a été signé.</translation>
    </message>
    <message>
        <source>Every write, in order, under a signed Merkle tree. Nothing in it can be changed unseen.</source>
        <translation>Chaque écriture, dans l&apos;ordre, sous un arbre de Merkle signé. Rien ne peut y être modifié sans être vu.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Verify log</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>&amp;Prove entry ...</source>
        <translation>&amp;Prouver l&apos;entrée ...</translation>
    </message>
    <message>
        <source>&amp;Sign checkpoint ...</source>
        <translation>&amp;Signer un point de contrôle ...</translation>
    </message>
    <message>
        <source>&amp;Export log ...</source>
        <translation>&amp;Exporter le journal ...</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first.</source>
        <translation>
            <numerusform>%n entrée, la plus récente d&apos;abord.</numerusform>
            <numerusform>%n entrées, les plus récentes d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>
leaf %1</source>
        <translation>
feuille %1</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>The log is sound: %1 entries, root %2. Outside anchor: %3.</source>
        <translation>Le journal est intègre : %1 entrées, racine %2. Ancre externe : %3.</translation>
    </message>
    <message>
        <source>The log is not sound: %1</source>
        <translation>Le journal n&apos;est pas intègre : %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d&apos;écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Proofs (*.tlog-proof)</source>
        <translation>Preuves (*.tlog-proof)</translation>
    </message>
    <message>
        <source>Checkpoints (*.txt)</source>
        <translation>Points de contrôle (*.txt)</translation>
    </message>
    <message>
        <source>Export the log into an empty folder</source>
        <translation>Exporter le journal dans un dossier vide</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Exported to %1. HOW-TO-VERIFY.txt tells how to check it without Hallmarker.</source>
        <translation>Exporté vers %1. HOW-TO-VERIFY.txt indique comment le vérifier sans Hallmarker.</translation>
    </message>
    <message>
        <source>&amp;Go to entry ...</source>
        <translation>&amp;Aller à l&apos;entrée ...</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>Aller à l&apos;entrée</translation>
    </message>
    <message>
        <source>Entries are numbered from 0, the oldest.</source>
        <translation>Les entrées sont numérotées à partir de 0, la plus ancienne.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot;. The log has the numbers 0 to %2.</source>
        <translation>Il n&apos;y a pas d&apos;entrée « %1 ». Le journal a les numéros 0 à %2.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>The signing key is open for this session.</source>
        <translation>La clé de signature est ouverte pour cette session.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::MainWindow</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>%1 - Hallmarker</source>
        <comment>name of the workspace</comment>
        <translation>%1 - Hallmarker</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Nothing can be changed or checked.</source>
        <translation>Cet espace de travail est ouvert en lecture seule. Rien ne peut être modifié ni contrôlé.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>Échec : %1.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les travaux</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Hallmarker workspaces (*.hallmarker);;All files (*)</source>
        <translation>Espaces de travail Hallmarker (*.hallmarker);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Créer l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Hallmarker workspaces (*.hallmarker)</source>
        <translation>Espaces de travail Hallmarker (*.hallmarker)</translation>
    </message>
    <message>
        <source>workspace.hallmarker</source>
        <comment>suggested file name</comment>
        <translation>workspace.hallmarker</translation>
    </message>
    <message>
        <source>Passphrase of the workspace</source>
        <translation>Phrase secrète de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>The signing key of this workspace is sealed. It is opened for this session only.</source>
        <translation>La clé de signature de cet espace de travail est scellée. Elle n&apos;est ouverte que pour cette session.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved last time. Its text was kept.</source>
        <translation>« %1 » n&apos;a pas été enregistré la dernière fois. Son texte a été conservé.</translation>
    </message>
    <message>
        <source>%1 forms were not saved last time; the newest is &quot;%2&quot;. Their texts were kept.</source>
        <translation>%1 formulaires n&apos;ont pas été enregistrés la dernière fois ; le plus récent est « %2 ». Leurs textes ont été conservés.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Workbench for the governance of machine-learning systems. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Atelier pour la gouvernance des systèmes d&apos;apprentissage automatique. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure ; il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop the running work?</source>
        <translation>Arrêter les travaux en cours ?</translation>
    </message>
    <message>
        <source>One job has not finished. What it has measured so far is lost when the window closes.</source>
        <translation>Un travail n&apos;est pas terminé. Ce qu&apos;il a mesuré jusqu&apos;ici est perdu à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>%1 jobs have not finished. What they have measured so far is lost when the window closes.</source>
        <translation>%1 travaux ne sont pas terminés. Ce qu&apos;ils ont mesuré jusqu&apos;ici est perdu à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Poursuivre l&apos;exécution</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Seal the signing key?</source>
        <translation>Sceller la clé de signature ?</translation>
    </message>
    <message>
        <source>The workspace signs its log with a key of its own, in a file that only you may read. With a passphrase the key is sealed as well: you are asked for it when something is to be signed, and nobody can recover it. Leave it empty to go without.</source>
        <translation>L&apos;espace de travail signe son journal avec une clé qui lui est propre, dans un fichier que vous seul pouvez lire. Avec une phrase secrète, la clé est en outre scellée : la phrase est demandée lorsqu&apos;il faut signer, et personne ne peut la récupérer. Laisser vide pour s&apos;en passer.</translation>
    </message>
    <message>
        <source>&amp;Passphrase (may stay empty)</source>
        <translation>&amp;Phrase secrète (peut rester vide)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The signing key is open for this session.</source>
        <translation>La clé de signature est ouverte pour cette session.</translation>
    </message>
    <message>
        <source>The keys of this workspace are sealed. Signing and attachments need its passphrase.</source>
        <translation>Les clés de cet espace de travail sont scellées. La signature et les pièces jointes exigent sa phrase secrète.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>Vue d&apos;ensemble du dessin</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ModelImportView</name>
    <message>
        <source>These bytes are registered already, as %1. Nothing was written.</source>
        <translation>Ces octets sont déjà enregistrés, sous %1. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Registered as %1. The file was hashed and its header read; it was not loaded.</source>
        <translation>Enregistré sous %1. L&apos;empreinte du fichier a été calculée et son en-tête lu ; il n&apos;a pas été chargé.</translation>
    </message>
    <message>
        <source>%1 tensors, %2 parameters</source>
        <translation>%1 tenseurs, %2 paramètres</translation>
    </message>
    <message>
        <source>an archive of %1 files, %2 of them code, %3 of tensors</source>
        <translation>une archive de %1 fichiers, dont %2 de code et %3 de tenseurs</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>The file is hashed and its header is read. It is not loaded, and nothing in it runs.</source>
        <translation>L&apos;empreinte du fichier est calculée et son en-tête est lu. Il n&apos;est pas chargé, et rien de ce qu&apos;il contient n&apos;est exécuté.</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A further file under the name of a model becomes a further version of it.</source>
        <translation>Un autre fichier sous le nom d&apos;un modèle en devient une autre version.</translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation>Vers&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>An SPDX identifier, or a text.</source>
        <translation>Un identifiant SPDX, ou un texte.</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Tâc&amp;he</translation>
    </message>
    <message>
        <source>Empty: that of the signature.</source>
        <translation>Vide : celle de la signature.</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>&amp;Signature file</source>
        <translation>Fichier de &amp;signature</translation>
    </message>
    <message>
        <source>Says what goes in and what comes out. Empty: the one inside of the model file, if there is one.</source>
        <translation>Indique ce qui entre et ce qui sort. Vide : celle contenue dans le fichier du modèle, s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>&amp;Choose a signature ...</source>
        <translation>&amp;Choisir une signature ...</translation>
    </message>
    <message>
        <source>The model needs a name.</source>
        <translation>Le modèle doit avoir un nom.</translation>
    </message>
    <message>
        <source>Choose a signature</source>
        <translation>Choisir une signature</translation>
    </message>
    <message>
        <source>Signatures (*.json);;All files (*)</source>
        <translation>Signatures (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; of the data</source>
        <translation>la colonne « %1 » des données</translation>
    </message>
    <message>
        <source>None. Checks that run the model need one; it can be handed in now.</source>
        <translation>Aucune. Les contrôles qui exécutent le modèle en requièrent une ; elle peut être fournie maintenant.</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connu sous</translation>
    </message>
    <message>
        <source>The same bytes are registered already. Under the same name nothing is written; under another name they become a version of that model too.</source>
        <translation>Les mêmes octets sont déjà enregistrés. Sous le même nom, rien n&apos;est écrit ; sous un autre nom, ils deviennent aussi une version de ce modèle.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::NavigationRail</name>
    <message>
        <source>Areas</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::NodeView</name>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind and namespace of a node</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes upstream, %2 downstream</source>
        <translation>%1 nœuds en amont, %2 en aval</translation>
    </message>
    <message>
        <source>Set labels ...</source>
        <translation>Définir les marques...</translation>
    </message>
    <message>
        <source>Erasure plan ...</source>
        <translation>Plan d&apos;effacement...</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Nothing is said about this node or anything it is made from.</source>
        <translation>Rien n&apos;est dit de ce nœud ni de ce dont il est fait.</translation>
    </message>
    <message>
        <source>Show the way</source>
        <translation>Afficher le chemin</translation>
    </message>
    <message>
        <source>Show the way of %1</source>
        <translation>Afficher le chemin de %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculée à partir de</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>Open a column to see where it comes from and where it goes.</source>
        <translation>Ouvrez une colonne pour voir d&apos;où elle vient et où elle va.</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>Dernières exécutions</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Counts as one with</source>
        <translation>Compte comme un seul avec</translation>
    </message>
    <message>
        <source>A source also calls it</source>
        <translation>Une source l&apos;appelle aussi</translation>
    </message>
    <message>
        <source>Count both as one</source>
        <translation>Compter les deux comme un seul</translation>
    </message>
    <message>
        <source>Count both as one: %1</source>
        <translation>Compter les deux comme un seul : %1</translation>
    </message>
    <message>
        <source>Open its record</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>As it was told</source>
        <translation>Tel qu&apos;indiqué</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ParameterField</name>
    <message>
        <source>%1: tick at least one column.</source>
        <translation>%1 : cocher au moins une colonne.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 est requis.</translation>
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
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
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
        <translation>Le trousseau retient la phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain did not store the passphrase. You are asked again next time.</source>
        <translation>Le trousseau n&apos;a pas enregistré la phrase secrète. Elle sera redemandée la prochaine fois.</translation>
    </message>
    <message>
        <source>The keychain forgot the passphrase.</source>
        <translation>Le trousseau a oublié la phrase secrète.</translation>
    </message>
    <message>
        <source>The keychain did not answer. The passphrase may still be stored in it.</source>
        <translation>Le trousseau n&apos;a pas répondu. La phrase secrète y est peut-être encore enregistrée.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PathField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PickList</name>
    <message>
        <source>Narrow the list down</source>
        <translation>Restreindre la liste</translation>
    </message>
    <message>
        <source>Narrow down: %1</source>
        <comment>what a list names</comment>
        <translation>Restreindre : %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::PreviewModel</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: content</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <comment>type of a column that a person chose</comment>
        <translation>%1, choisi par vous</translation>
    </message>
    <message>
        <source>%1, %2, %3 missing in the sample</source>
        <translation>%1, %2, valeurs manquantes dans l&apos;échantillon : %3</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RecordDetailView</name>
    <message>
        <source>Stale: %1 was %2 and is %3 now.</source>
        <translation>Périmé : %1 était %2 et est à présent %3.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message numerus="yes">
        <source>%n rows. Columns: %1</source>
        <translation>
            <numerusform>%n ligne. Colonnes : %1</numerusform>
            <numerusform>%n lignes. Colonnes : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Version of %1, %2</source>
        <translation>Version de %1, %2</translation>
    </message>
    <message>
        <source>Id %1, revision %2, changed %3 by %4.</source>
        <translation>Identifiant %1, révision %2, modifié %3 par %4.</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records rest on it.</source>
        <translation>
            <numerusform>%n enregistrement repose dessus.</numerusform>
            <numerusform>%n enregistrements reposent dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed this meanwhile. Your text is kept; both are shown when you leave the field.</source>
        <translation>%1 a modifié ceci entre-temps. Votre texte est conservé ; les deux sont affichés en quittant le champ.</translation>
    </message>
    <message>
        <source>This text was not stored last time. It is stored when you leave the field.</source>
        <translation>Ce texte n&apos;a pas été enregistré la dernière fois. Il est enregistré en quittant le champ.</translation>
    </message>
    <message>
        <source>This text was not stored. It stays here, to be copied, and is tried again when you leave the field. %1</source>
        <translation>Ce texte n&apos;a pas été enregistré. Il reste ici et peut être copié ; un nouvel essai a lieu en quittant le champ. %1</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RecordFieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l&apos;instant</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l&apos;instant</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RecordPanel</name>
    <message>
        <source>The record is not there any more.</source>
        <translation>L&apos;enregistrement n&apos;existe plus.</translation>
    </message>
    <message>
        <source>%1 was removed in the meantime.</source>
        <translation>%1 a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>%1 was removed in the meantime. What you have typed stands in the panel until you leave it.</source>
        <translation>%1 a été supprimé entre-temps. Ce qui a été saisi reste dans le panneau jusqu&apos;à ce que vous le quittiez.</translation>
    </message>
    <message>
        <source>%1 was removed by %2.</source>
        <translation>%1 a été supprimé par %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not stored</source>
        <translation>« %1 » n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>Your &amp;text, to be copied</source>
        <translation>Votre &amp;texte, à copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Retour à l&apos;enregistrement</translation>
    </message>
    <message>
        <source>%1 was changed by %2 in the meantime. Your text is kept.</source>
        <translation>%1 a été modifié par %2 entre-temps. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RequestSection</name>
    <message>
        <source>Access requests</source>
        <translation>Demandes d&apos;accès</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les demandes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No request judged yet</source>
        <translation>Aucune demande jugée pour l&apos;instant</translation>
    </message>
    <message>
        <source>A request is allowed only if for every field a valid consent, or another basis, covers purpose, category, recipient, place and time. Judge one by hand, or watch a log of requests.</source>
        <translation>Une demande n&apos;est autorisée que si, pour chaque champ, un consentement valable ou une autre base couvre finalité, catégorie, destinataire, lieu et moment. Jugez-en une à la main, ou surveillez un journal des demandes.</translation>
    </message>
    <message>
        <source>&amp;Judge a request ...</source>
        <translation>&amp;Juger une demande ...</translation>
    </message>
    <message>
        <source>Who gets the data</source>
        <translation>Qui reçoit les données</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Granted until</source>
        <translation>Accordé jusqu&apos;au</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Judge a request</source>
        <translation>Juger une demande</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Enregistré : %1.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RetentionPage</name>
    <message>
        <source>What is due</source>
        <translation>Ce qui est échu</translation>
    </message>
    <message>
        <source>Erasure cases</source>
        <translation>Cas d&apos;effacement</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Gels juridiques</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>How long data is kept, what stops its deletion, and what requests for erasure mean.</source>
        <translation>Combien de temps les données sont conservées, ce qui arrête leur suppression, et ce qu&apos;impliquent les demandes d&apos;effacement.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RetentionProfileForm</name>
    <message>
        <source>Save profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>Catégories de données personnelles</translation>
    </message>
    <message>
        <source>Parted by commas. Empty: no personal data.</source>
        <translation>Séparées par des virgules. Vide : pas de données personnelles.</translation>
    </message>
    <message>
        <source>contact, financial</source>
        <translation>contact, finances</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Finalités</translation>
    </message>
    <message>
        <source>What the data is used for.</source>
        <translation>À quoi servent les données.</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Données de qui</translation>
    </message>
    <message>
        <source>customers, employees</source>
        <translation>clients, salariés</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Juridictions</translation>
    </message>
    <message>
        <source>Day of &quot;%1&quot;</source>
        <translation>Jour de « %1 »</translation>
    </message>
    <message>
        <source>Left empty, the day is unknown, and what rests on it is due for review.</source>
        <translation>Vide, le jour est inconnu, et ce qui en dépend est à revoir.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RetentionRuleForm</name>
    <message>
        <source>Add rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Applications of customers</source>
        <translation>Demandes des clients</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>An ISO 8601 duration on the calendar: years, months, days.</source>
        <translation>Une durée ISO 8601 sur le calendrier : années, mois, jours.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>The date of the asset that the time runs from.</source>
        <translation>La date de l&apos;actif à partir de laquelle le temps court.</translation>
    </message>
    <message>
        <source>created, collected, contract-end</source>
        <translation>created, collected, contract-end</translation>
    </message>
    <message>
        <source>What it sets</source>
        <translation>Ce qu&apos;elle fixe</translation>
    </message>
    <message>
        <source>A minimum beats a maximum; a legal hold beats both.</source>
        <translation>Un minimum l&apos;emporte sur un maximum ; un gel juridique l&apos;emporte sur les deux.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Category of data</source>
        <translation>Catégorie de données</translation>
    </message>
    <message>
        <source>Left empty, the rule asks for none.</source>
        <translation>Vide, la règle n&apos;en demande aucune.</translation>
    </message>
    <message>
        <source>contact, health</source>
        <translation>contact, santé</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Données de qui</translation>
    </message>
    <message>
        <source>customers, employees</source>
        <translation>clients, salariés</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <source>Only these assets</source>
        <translation>Seulement ces actifs</translation>
    </message>
    <message>
        <source>None chosen: every asset that fits.</source>
        <translation>Aucun choisi : chaque actif qui convient.</translation>
    </message>
    <message>
        <source>Due soon before its end</source>
        <translation>Bientôt échu avant sa fin</translation>
    </message>
    <message>
        <source>Left empty: 30 days.</source>
        <translation>Vide : 30 jours.</translation>
    </message>
    <message>
        <source>Overdue after its end</source>
        <translation>En retard après sa fin</translation>
    </message>
    <message>
        <source>Until then it is due and not yet overdue.</source>
        <translation>Jusque-là échu et pas encore en retard.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Law or contract</source>
        <translation>Loi ou contrat</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RowsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: content</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RuleSection</name>
    <message>
        <source>Retention rules</source>
        <translation>Règles de conservation</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>What it sets</source>
        <translation>Ce qu&apos;elle fixe</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S&apos;applique à</translation>
    </message>
    <message>
        <source>Law or contract</source>
        <translation>Loi ou contrat</translation>
    </message>
    <message>
        <source>No retention rule yet</source>
        <translation>Aucune règle de conservation pour l&apos;instant</translation>
    </message>
    <message>
        <source>A rule says how long a kind of data is kept, from which day on, and what happens then. Without one, nothing has an end.</source>
        <translation>Une règle dit combien de temps une sorte de données est conservée, à partir de quel jour, et ce qui se passe ensuite. Sans règle, rien n&apos;a de fin.</translation>
    </message>
    <message>
        <source>Add &amp;rule ...</source>
        <translation>Ajouter une &amp;règle ...</translation>
    </message>
    <message>
        <source>Edit r&amp;ule ...</source>
        <translation>&amp;Modifier la règle ...</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot;</source>
        <translation>Règle « %1 »</translation>
    </message>
    <message>
        <source>New retention rule</source>
        <translation>Nouvelle règle de conservation</translation>
    </message>
    <message>
        <source>The rule %1 is saved.</source>
        <translation>La règle %1 est enregistrée.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::RunCheckPanel</name>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;ncer</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Contrôle</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1 needs %2. Import it in the inventory first.</source>
        <translation>%1 requiert %2. L&apos;importer d&apos;abord dans l&apos;inventaire.</translation>
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
        <translation>Aucun espace de travail n&apos;est ouvert. En ouvrir ou en créer un d&apos;abord.</translation>
    </message>
    <message>
        <source>This program cannot open workspaces.</source>
        <translation>Ce programme ne peut pas ouvrir d&apos;espaces de travail.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::SettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>How the window looks. Takes effect at once.</source>
        <translation>Aspect de la fenêtre. Prend effet immédiatement.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>&amp;Keys that sign the log</source>
        <translation>&amp;Clés qui signent le journal</translation>
    </message>
    <message>
        <source>C2SP signed-note</source>
        <translation>C2SP signed-note</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Rotate signing key ...</source>
        <translation>&amp;Remplacer la clé de signature ...</translation>
    </message>
    <message>
        <source>%1
Id %2. You write as %3%4.</source>
        <translation>%1
Identifiant %2. Écriture en tant que %3%4.</translation>
    </message>
    <message>
        <source>; the workspace is open for reading only</source>
        <translation>; l&apos;espace de travail est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Rotate the signing key</source>
        <translation>Remplacer la clé de signature</translation>
    </message>
    <message>
        <source>A new key signs from now on. What the old key signed stays valid; a checkpoint under both keys joins them. Give the new verifier key to whoever verifies your log.</source>
        <translation>Une nouvelle clé signe désormais. Ce que l&apos;ancienne clé a signé reste valide ; un point de contrôle sous les deux clés les relie. Remettre la nouvelle clé de vérification à quiconque vérifie le journal.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Remplacer la clé</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Conserver la clé</translation>
    </message>
    <message>
        <source>A new key signs from now on.</source>
        <translation>Une nouvelle clé signe désormais.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The language changes when Hallmarker starts next.</source>
        <translation>La langue change au prochain démarrage de Hallmarker.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Oldest first; the last one signs now. Whoever verifies your exports needs these lines from a source they trust.</source>
        <translation>De la plus ancienne à la plus récente ; la dernière signe actuellement. Quiconque vérifie vos exportations a besoin de ces lignes, d&apos;une source de confiance.</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>Of the window and of what it exports. Takes effect at the next start.</source>
        <translation>De la fenêtre et de ce qu&apos;elle exporte. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Set or change &amp;passphrase ...</source>
        <translation>Définir ou modifier la &amp;phrase secrète ...</translation>
    </message>
    <message>
        <source>Re&amp;move passphrase ...</source>
        <translation>&amp;Supprimer la phrase secrète ...</translation>
    </message>
    <message>
        <source>&amp;Forget passphrase</source>
        <translation>&amp;Oublier la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Enter passphrase ...</source>
        <translation>S&amp;aisir la phrase secrète ...</translation>
    </message>
    <message>
        <source>The signing key is open for this session.</source>
        <translation>La clé de signature est ouverte pour cette session.</translation>
    </message>
    <message>
        <source>No passphrase: whoever reads the key file can sign, and attachments are not protected.</source>
        <translation>Pas de phrase secrète : quiconque lit le fichier de clé peut signer, et les pièces jointes ne sont pas protégées.</translation>
    </message>
    <message>
        <source>Sealed under a passphrase that was not given in this session.</source>
        <translation>Scellé sous une phrase secrète qui n&apos;a pas été donnée dans cette session.</translation>
    </message>
    <message>
        <source>Sealed under a passphrase, open for this session.</source>
        <translation>Scellé sous une phrase secrète, ouvert pour cette session.</translation>
    </message>
    <message>
        <source>The keychain of this desktop remembers it.</source>
        <translation>Le trousseau de ce bureau la retient.</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not remember it.</source>
        <translation>Le trousseau de ce bureau ne la retient pas.</translation>
    </message>
    <message>
        <source>The signing key is sealed, and new attachments are encrypted. A key that lay open may have been copied: rotate it.</source>
        <translation>La clé de signature est scellée et les nouvelles pièces jointes sont chiffrées. Une clé restée ouverte a pu être copiée : la renouveler.</translation>
    </message>
    <message>
        <source>The workspace opens with the new passphrase only.</source>
        <translation>L&apos;espace de travail ne s&apos;ouvre plus qu&apos;avec la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>The signing key and the key of the attachments lie there open afterwards: whoever reads their files can use them.</source>
        <translation>La clé de signature et la clé des pièces jointes sont ensuite ouvertes : quiconque lit leurs fichiers peut les utiliser.</translation>
    </message>
    <message>
        <source>Remove passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Keep passphrase</source>
        <translation>Garder la phrase secrète</translation>
    </message>
    <message>
        <source>The workspace has no passphrase any more.</source>
        <translation>L&apos;espace de travail n&apos;a plus de phrase secrète.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ShortcutsPage</name>
    <message>
        <source>Filter commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Name in the manual</source>
        <translation>Nom dans le manuel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No commands</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>There is nothing to run here.</source>
        <translation>Il n&apos;y a rien à lancer ici.</translation>
    </message>
    <message>
        <source>Every command can be run from the palette. Enter on a row changes its key.</source>
        <translation>Toutes les commandes peuvent être lancées depuis la palette. Entrée sur une ligne modifie son raccourci.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>&amp;Change key</source>
        <translation>&amp;Modifier le raccourci</translation>
    </message>
    <message>
        <source>Change the key of %1</source>
        <translation>Modifier le raccourci de %1</translation>
    </message>
    <message>
        <source>Type the key as words, as in Ctrl+Shift+E. Leave it empty for none.</source>
        <translation>Saisir le raccourci en toutes lettres, par exemple Ctrl+Shift+E. Laisser vide pour n&apos;en définir aucun.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Raccourci</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Modifier le raccourci</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>%1 is not the name of a key.</source>
        <translation>%1 n&apos;est pas le nom d&apos;une touche.</translation>
    </message>
    <message>
        <source>%1 already runs %2.</source>
        <translation>%1 lance déjà %2.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::SidePanel</name>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::StatusLine</name>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>%1 jobs run</source>
        <translation>%1 travaux en cours</translation>
    </message>
    <message>
        <source>Jobs: none running</source>
        <translation>Travaux : aucun en cours</translation>
    </message>
    <message>
        <source>Jobs: %1 running</source>
        <translation>Travaux : %1 en cours</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::ToastArea</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::UseSection</name>
    <message>
        <source>Within</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Hors accord</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Filter uses</source>
        <translation>Filtrer les utilisations</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Model or dataset</source>
        <translation>Modèle ou jeu de données</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne convient pas</translation>
    </message>
    <message>
        <source>No use registered</source>
        <translation>Aucune utilisation enregistrée</translation>
    </message>
    <message>
        <source>Register how a model or dataset of a vendor is used: by whom, for what, where, with which data. Systems in use count by themselves.</source>
        <translation>Enregistrez comment un modèle ou jeu de données d&apos;un fournisseur est utilisé : par qui, pour quoi, où, avec quelles données. Les systèmes en service comptent d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Register &amp;use ...</source>
        <translation>Enregistrer une &amp;utilisation ...</translation>
    </message>
    <message>
        <source>Edit u&amp;se ...</source>
        <translation>Modifier l&apos;utili&amp;sation ...</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>nous-mêmes</translation>
    </message>
    <message>
        <source>The use is within what was agreed on.</source>
        <translation>L&apos;utilisation respecte ce qui a été convenu.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Catégories de données</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>It follows from the system, which is in use. Edit the system in the inventory.</source>
        <translation>Elle découle du système, qui est en service. Modifiez le système dans l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Use of a model or dataset</source>
        <translation>Utilisation d&apos;un modèle ou jeu de données</translation>
    </message>
    <message>
        <source>The use %1 is saved.</source>
        <translation>L&apos;utilisation %1 est enregistrée.</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::VersionFilesView</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Le fichier est présent.</translation>
    </message>
    <message>
        <source>M&amp;oved ...</source>
        <translation>F&amp;ichier déplacé ...</translation>
    </message>
    <message>
        <source>L&amp;ocate ...</source>
        <translation>L&amp;ocaliser ...</translation>
    </message>
    <message>
        <source>Says where the file &quot;%1&quot; is now. Its digest is compared.</source>
        <translation>Indique où se trouve désormais le fichier « %1 ». Son empreinte est comparée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role of a file: its path</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::WatchBar</name>
    <message>
        <source>Tell the desktop too</source>
        <translation>Prévenir aussi le bureau</translation>
    </message>
    <message>
        <source>Log of requests to watch</source>
        <translation>Journal des demandes à surveiller</translation>
    </message>
    <message>
        <source>Log of access requests: a file, or a folder</source>
        <translation>Journal des demandes d&apos;accès : un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Address that alerts are posted to</source>
        <translation>Adresse à laquelle les alertes sont envoyées</translation>
    </message>
    <message>
        <source>Post alerts to https://... (optional)</source>
        <translation>Envoyer les alertes à https://... (facultatif)</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Pas de surveillance</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>%1: %2 judged, %3 not allowed</source>
        <comment>a file or folder and two numbers</comment>
        <translation>%1 : %2 jugées, %3 non autorisées</translation>
    </message>
    <message>
        <source>Start watch</source>
        <translation>Démarrer la surveillance</translation>
    </message>
    <message>
        <source>Stop watch</source>
        <translation>Arrêter la surveillance</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::WatchWorker</name>
    <message>
        <source>This program cannot post alerts to an address. Leave the webhook empty.</source>
        <translation>Ce programme ne peut pas envoyer d&apos;alertes à une adresse. Laissez le champ vide.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
</context>
<context>
    <name>hallmarker::ui::WelcomePage</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>A claim is worth its evidence. Keep systems, models and data in one workspace, check them, and carry every result into a signed log.</source>
        <translation>Une affirmation vaut ce que valent ses éléments de preuve. Réunir systèmes, modèles et données dans un espace de travail, les contrôler et consigner chaque résultat dans un journal signé.</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>Serveur PostgreSQL</translation>
    </message>
</context>
<context>
    <name>hallmarker::wiring::AlertWebhook</name>
    <message>
        <source>&quot;%1&quot; is no address for alerts: take https, or http to this machine.</source>
        <translation>« %1 » n&apos;est pas une adresse pour les alertes : utiliser https, ou http vers cette machine.</translation>
    </message>
    <message>
        <source>An alert could not be delivered to %1: %2. It stays open in the workspace.</source>
        <translation>Une alerte n&apos;a pas pu être remise à %1 : %2. Elle reste ouverte dans l&apos;espace de travail.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for the governance of machine-learning systems.</source>
        <translation>Atelier pour la gouvernance des systèmes d&apos;apprentissage automatique.</translation>
    </message>
    <message>
        <source>A workspace file, or postgresql://user@host/database.</source>
        <translation>Un fichier d&apos;espace de travail, ou postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>system, light or dark; this time only.</source>
        <translation>system, light ou dark ; pour cette fois seulement.</translation>
    </message>
    <message>
        <source>Write a picture of every page in both themes into a folder, and end.</source>
        <translation>Écrire une image de chaque page dans les deux thèmes dans un dossier, puis quitter.</translation>
    </message>
    <message>
        <source>Print milliseconds to the first frame and resident KiB, and end.</source>
        <translation>Afficher les millisecondes jusqu&apos;à la première image et la mémoire résidente en Kio, puis quitter.</translation>
    </message>
</context>
</TS>
