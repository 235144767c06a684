namespace MeetingApis.Tests.Answers;

/// <summary>What a vendor's page says that a field is.</summary>
internal enum FieldKind
{
    Text,
    Number,
    Duration,
    Time,
    Rfc3339,
    Flag,
    Code,
    CodeOrFlag,
    Word,
    Day,
    Object,
    Texts,
    Numbers,
    Codes,
    Days,
    Flags,
    Durations,
    Times,
    Objects,
    MapOfObjects,
    MapOfLists,
}
