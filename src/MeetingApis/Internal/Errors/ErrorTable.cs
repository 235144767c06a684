namespace MeetingApis.Internal;

/// <summary>The documented codes of a vendor: those of one operation first, then those that every operation can answer.</summary>
/// <param name="helpPage">The vendor's page on the codes that every operation can answer.</param>
/// <param name="rows">The codes. One that is listed twice for the same operation is a mistake and fails at once.</param>
internal sealed class ErrorTable(string helpPage, IReadOnlyList<ErrorRow> rows)
{
    private readonly Dictionary<(string? Operation, string Code), ErrorRow> _byCode = rows.ToDictionary(row => (row.Operation, row.Code));

    public IReadOnlyList<ErrorRow> Rows { get; } = rows;

    public ErrorRow? Find(string operation, string code) =>
        _byCode.GetValueOrDefault((operation, code)) ?? _byCode.GetValueOrDefault((null, code));

    /// <summary>The page that explains a row: the operation's own where the row belongs to it.</summary>
    public string HelpPage(ErrorRow row, ApiOperation operation) =>
        row.Operation is null ? helpPage : operation.DocumentationUrl;
}
