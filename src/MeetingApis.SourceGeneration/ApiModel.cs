namespace MeetingApis.SourceGeneration;

/// <summary>One class to write. Its interface stands in <c>MeetingApis.{Vendor}</c>, the class below in <c>Internal</c>.</summary>
internal sealed record ApiModel(string Vendor, string InterfaceName, EquatableArray<OperationModel> Operations)
{
    public string ClassName => InterfaceName.Substring(1);

    public string HintName => $"{Vendor}.{ClassName}.g.cs";
}
