namespace MeetingApis.SourceGeneration;

/// <summary>How a value becomes text: as it is, by the runtime, as the number of an enum, as a string code, by the <c>Format</c> of its converter.</summary>
internal enum QueryKind
{
    Text,
    Plain,
    Number,
    Code,
    Converted,
}
