namespace MeetingApis.DingTalk.Internal;

/// <summary>Answers to token requests are never quoted.</summary>
internal sealed class DingTalkTokenProtocol : DingTalkProtocol
{
    public override bool IsOfCredentials => true;

    public override AnswerSource? SourceOf(in Answer answer) => new(answer.Status, RequestIdOf(answer));
}
