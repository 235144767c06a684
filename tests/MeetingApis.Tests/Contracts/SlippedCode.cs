namespace MeetingApis.Tests.Contracts;

/// <summary>The code with a slip in one place.</summary>
/// <param name="Place">The place, for messages.</param>
/// <param name="Page">The contract, as far as it is about the place.</param>
/// <param name="Side">The code.</param>
internal sealed record SlippedCode(string Place, ContractOperation Page, CodeSide Side);
