using MeetingApis.DingTalk.Internal;
using MeetingApis.Internal;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>Every code of a page has a row of its class, and no row is made up.</summary>
internal static class ErrorCheck
{
    public static IEnumerable<string> Offences(ContractOperation page, CodeSide side) => Offences(Operations.Method(page.Name).Vendor, page, side);

    public static IEnumerable<string> Offences(Vendor vendor, ContractOperation page, CodeSide side)
    {
        string[] documented = [.. page.Errors.Select(error => Plain(vendor.Name, error).Row(page.Name))];
        ErrorRow[] rows = [.. side.RowsOf(vendor)];
        string[] own = [.. rows.Where(row => row.Operation == page.Name).Select(ContractError.Row)];
        string[] general = [.. rows.Where(static row => row.Operation is null).Select(row => ContractError.Row(row with { Operation = page.Name }))];
        return
        [
            .. documented.Except(own, StringComparer.Ordinal).Except(general, StringComparer.Ordinal).Select(static row => $"documented, but not in the table: {row}"),
            .. own.Except(documented, StringComparer.Ordinal).Select(static row => $"in the table, but not documented: {row}"),
        ];
    }

    /// <summary>
    /// The codes that any operation may answer. A code that the vendor's list has twice means what its status says, and has
    /// no row; one that only operations' pages explain may have a row for all.
    /// </summary>
    public static IEnumerable<string> Offences(Vendor vendor, VendorContract contract, ContractBook book, CodeSide side)
    {
        string[] documented = [.. contract.Errors.Select(error => Plain(vendor.Name, error)).GroupBy(static error => error.Code, StringComparer.Ordinal)
            .Where(static same => same.DistinctBy(static error => error.Category).Count() == 1).Select(static same => same.First().Row(null))];
        string[] known = [.. side.RowsOf(vendor).Where(static row => row.Operation is null).Select(ContractError.Row)];
        IEnumerable<string> explained = book.Operations.Where(page => Operations.Method(page.Name).Vendor.Name == vendor.Name)
            .SelectMany(static page => page.Errors).Select(error => Plain(vendor.Name, error).Row(null));
        return FieldSets.Differences(documented, known.Except(explained.Except(documented, StringComparer.Ordinal), StringComparer.Ordinal));
    }

    /// <summary>DingTalk's table keeps its codes without what they are spelled with.</summary>
    public static ContractError Plain(string vendor, ContractError error) =>
        vendor == nameof(MeetingVendor.DingTalk) ? error with { Code = DingTalkCode.Normalize(error.Code) } : error;
}
