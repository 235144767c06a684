namespace MeetingApis.SourceGeneration;

/// <summary>What became of one interface: the class to write, or what is wrong with it.</summary>
internal sealed record ParsedApi(ApiModel? Api, EquatableArray<DiagnosticInfo> Diagnostics);
