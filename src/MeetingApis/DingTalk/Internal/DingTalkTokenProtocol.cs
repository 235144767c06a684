namespace MeetingApis.DingTalk.Internal;

/// <summary>Answers to token requests are never quoted.</summary>
internal sealed class DingTalkTokenProtocol : DingTalkProtocol
{
    protected override bool AllowsExcerpt => false;

    public override AnswerSource? SourceOf(in Answer answer) => new(answer.Status, RequestIdOf(answer));
}
